package dev.afterword.planted.feature.right;

/** Is public, and should not be used from elsewhere even so. */
public class RightRepository {}
