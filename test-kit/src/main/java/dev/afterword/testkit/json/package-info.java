/** Compares what a service serves with the snapshot that is under version control. */
package dev.afterword.testkit.json;
