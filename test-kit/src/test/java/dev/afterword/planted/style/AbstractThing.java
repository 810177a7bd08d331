package dev.afterword.planted.style;

/** R14: a base class. */
class AbstractThing {}
