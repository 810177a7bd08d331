/** The running stack and its callers, as the journeys see them. */
package dev.afterword.e2e.support;
