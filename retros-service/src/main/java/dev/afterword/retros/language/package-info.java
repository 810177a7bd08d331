/** The language check: how a text could be said so that it describes the system and attributes nothing to a person. */
package dev.afterword.retros.language;
