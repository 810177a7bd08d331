/** A little service that keeps every rule. */
package dev.afterword.planted.clean;
