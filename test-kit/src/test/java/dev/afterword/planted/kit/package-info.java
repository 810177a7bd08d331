/** A kit that breaks R11. */
package dev.afterword.planted.kit;
