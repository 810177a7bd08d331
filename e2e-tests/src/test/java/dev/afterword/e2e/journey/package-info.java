/** Journeys through the whole suite, named by their story. */
package dev.afterword.e2e.journey;
