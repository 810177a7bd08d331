package dev.afterword.retros.graph;

/** From one node to another, by their numbers. */
public record Arc(int from, int to) {}
