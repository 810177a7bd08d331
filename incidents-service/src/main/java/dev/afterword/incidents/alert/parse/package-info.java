/** What the senders of alerts say, each in its own words, read into one form. Pure: no clock, no database. */
package dev.afterword.incidents.alert.parse;
