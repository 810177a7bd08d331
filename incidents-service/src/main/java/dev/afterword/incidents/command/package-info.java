/** The people in an incident as a whole: time in command and without, span of control, teams that it went through. */
package dev.afterword.incidents.command;
