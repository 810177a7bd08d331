/** Chains of "why": each answer may be asked again, several times and in several ways. */
package dev.afterword.retros.why;
