/** The command line of the local stack: what {@code ./afterword} does and prints. */
package dev.afterword.localstack.cli;
