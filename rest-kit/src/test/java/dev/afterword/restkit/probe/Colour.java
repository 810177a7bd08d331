package dev.afterword.restkit.probe;

/** Some values to get wrong. */
enum Colour {
    RED,
    GREEN,
    BLUE
}
