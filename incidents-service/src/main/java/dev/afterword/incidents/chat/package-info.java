/** Incidents from chat: connections, who a chat user is, which channel is about which incident, commands, imports. */
package dev.afterword.incidents.chat;
