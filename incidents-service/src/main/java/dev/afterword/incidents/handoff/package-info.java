/** Command passing from one person to another: at once, or offered and accepted. */
package dev.afterword.incidents.handoff;
