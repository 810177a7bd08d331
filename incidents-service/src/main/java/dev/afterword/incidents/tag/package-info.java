/** How often tags occur over incidents: those of timeline entries, and labels; never by person. */
package dev.afterword.incidents.tag;
