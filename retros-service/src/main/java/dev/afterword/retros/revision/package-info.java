/** Earlier states of a document: listed, compared, brought back. */
package dev.afterword.retros.revision;
