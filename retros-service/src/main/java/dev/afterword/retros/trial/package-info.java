/** Tries a draft of the policy on all past incidents and shows what would change. */
package dev.afterword.retros.trial;
