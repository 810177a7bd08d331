/** Imports of incidents from the command line, through the public API. */
package dev.afterword.localstack.imports;
