package dev.afterword.retros.picture;

/** A place in a picture, in pixels from its upper left corner. */
public record Point(double x, double y) {}
