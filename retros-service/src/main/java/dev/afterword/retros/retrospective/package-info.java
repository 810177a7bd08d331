/** The life of a retrospective: decision, draft, review, publication. */
package dev.afterword.retros.retrospective;
