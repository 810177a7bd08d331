/** Exports of a Slack workspace as parts of a story: uploads, a dry run, the import in the background. */
package dev.afterword.incidents.chat.slackimport;
