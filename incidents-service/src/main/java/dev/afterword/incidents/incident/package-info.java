/** The incident itself: what it is, which status may follow which, and who may see it. */
package dev.afterword.incidents.incident;
