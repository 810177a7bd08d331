/** Reading and writing Jira's forms, without a Jira. */
package dev.afterword.actions.tracker.jira;
