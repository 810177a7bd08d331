/** The people that tokens have shown, as others know them by id and name. */
package dev.afterword.incidents.people;
