package dev.afterword.planted.style;

/** R14: for everything. */
class StringUtils {}
