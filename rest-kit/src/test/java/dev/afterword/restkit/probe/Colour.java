package dev.afterword.restkit.probe;

/** Some values to get wrong. */
enum Colour {
    /** Stops. */
    RED,
    GREEN,
    BLUE
}
