/** The language of a whole retrospective: what is found in it, what was dismissed, and the gate before review. */
package dev.afterword.retros.documentlanguage;
