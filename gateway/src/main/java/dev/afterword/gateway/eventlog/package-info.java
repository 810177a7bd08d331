/** Replay of what happened, merged from the event logs of the services. */
package dev.afterword.gateway.eventlog;
