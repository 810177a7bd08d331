/** What led to what, as a graph that people draw: from factors and timeline entries to each other and to the incident. */
package dev.afterword.retros.cause;
