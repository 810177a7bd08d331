/** Exports of a Slack workspace as files: what they hold, and what of it somebody wants. */
package dev.afterword.incidents.chat.slackfile;
