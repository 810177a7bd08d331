/** Skips that a second person has to agree to, and skips that come back. */
package dev.afterword.retros.skip;
