/** The request id that joins the log lines of one call. */
package dev.afterword.restkit.request;
