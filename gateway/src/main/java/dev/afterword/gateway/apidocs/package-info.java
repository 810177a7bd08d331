/** One OpenAPI document for the whole suite, merged from the snapshots of its services, and the page that shows it. */
package dev.afterword.gateway.apidocs;
