/** Writes the seven sections of a retrospective from the story of its incident; pure functions, no storage. */
package dev.afterword.retros.draft;
