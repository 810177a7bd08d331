/** Trackers over HTTP, against a Jira stand-in that is a server of its own. */
package dev.afterword.actions.tracker;
