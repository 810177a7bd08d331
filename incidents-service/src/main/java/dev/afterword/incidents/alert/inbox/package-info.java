/** Alerts and what waits for people, as they are read and decided on. */
package dev.afterword.incidents.alert.inbox;
