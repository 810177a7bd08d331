/** Correctness checks: what people or jobs look at regularly, when it is due, and what it came to. */
package dev.afterword.incidents.check;
