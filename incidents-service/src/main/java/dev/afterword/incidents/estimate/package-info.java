/** Estimates from samples: pure functions, without a word of incidents in them. */
package dev.afterword.incidents.estimate;
