/** Keyset pages: query, opaque cursor and answer. */
package dev.afterword.restkit.page;
