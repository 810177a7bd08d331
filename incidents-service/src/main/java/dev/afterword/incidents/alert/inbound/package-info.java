/** Deliveries of alerts: taken in, read, applied, looked at and tried out. */
package dev.afterword.incidents.alert.inbound;
