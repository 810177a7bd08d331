/** The story of an incident: dated facts, written by the platform and by people. */
package dev.afterword.incidents.timeline;
