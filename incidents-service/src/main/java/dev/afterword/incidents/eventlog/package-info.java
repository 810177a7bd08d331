/** The published events of this service, to be read again. */
package dev.afterword.incidents.eventlog;
