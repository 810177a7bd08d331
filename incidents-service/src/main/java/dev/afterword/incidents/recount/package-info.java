/** Counts anew, once and in the background, what older versions counted wrongly of incidents. */
package dev.afterword.incidents.recount;
