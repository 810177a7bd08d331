/** When an incident was responded to, and when nobody was in command then: pure rules over times. */
package dev.afterword.incidents.commandtime;
