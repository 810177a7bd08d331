package dev.afterword.planted.style;

/** R14: says what it is technically. */
class OrderEntity {}
