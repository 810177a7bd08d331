/** Deliveries of changes: taken in, read, applied, looked at and tried out. */
package dev.afterword.incidents.change.inbound;
