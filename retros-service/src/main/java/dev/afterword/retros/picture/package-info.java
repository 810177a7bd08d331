/** Boxes and lines: wrapped, placed, drawn as SVG, and told in words. Knows nothing of what they stand for. */
package dev.afterword.retros.picture;
