/** Serves the web console: its page for every path of the browser, its assets with long-lived caching. */
package dev.afterword.gateway.console;
