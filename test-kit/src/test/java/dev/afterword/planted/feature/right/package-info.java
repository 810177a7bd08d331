/** The other half of a cycle. */
package dev.afterword.planted.feature.right;
