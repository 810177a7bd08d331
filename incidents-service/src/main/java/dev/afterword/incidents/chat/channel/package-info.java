/** Which channel of a chat is about which incident. */
package dev.afterword.incidents.chat.channel;
