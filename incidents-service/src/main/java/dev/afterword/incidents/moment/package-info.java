/** Corrections of an incident's moments and the values that they replaced. */
package dev.afterword.incidents.moment;
