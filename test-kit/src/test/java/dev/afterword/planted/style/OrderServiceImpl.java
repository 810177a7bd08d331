package dev.afterword.planted.style;

/** R14: an implementation of nothing. */
class OrderServiceImpl {}
