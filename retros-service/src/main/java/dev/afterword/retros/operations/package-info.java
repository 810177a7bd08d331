/** The event log and the dead letters of this service, over HTTP. */
package dev.afterword.retros.operations;
