/** The bot of a connection: the token that an administrator gives, and what Afterword does with it on its own. */
package dev.afterword.incidents.chat.bot;
