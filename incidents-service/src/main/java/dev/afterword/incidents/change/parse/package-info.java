/** What the senders of changes say, each in its own words, read into one form. Pure: no clock, no database. */
package dev.afterword.incidents.change.parse;
