/** A whole document as one Markdown text, out and in. */
package dev.afterword.retros.markdown;
