/** Jira Cloud's REST interface as far as follow-ups need it; knows nothing of how they are stored. */
package dev.afterword.actions.tracker.jira;
