/** Slack's Web API behind a port: what Afterword does there with a bot token that an administrator has given it. */
package dev.afterword.incidents.chat.slack;
