/** Whom a person trusts to be asked when unsure: theirs alone to read, offered to them when they call somebody in. */
package dev.afterword.incidents.buddy;
