/** The gateway: one origin for the console, the API, inbound hooks and the API's documentation. */
package dev.afterword.gateway;
