/** What people say in a chat and what it does, the same for every chat. */
package dev.afterword.incidents.chat.command;
