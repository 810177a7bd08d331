/** One half of a cycle. */
package dev.afterword.planted.feature.left;
