/** Directed graphs with loops: which lead back, and in which order the rest stands. Knows no domain word. */
package dev.afterword.retros.graph;
