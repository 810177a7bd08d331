/** Connections to chats and the secrets that prove what comes from them. */
package dev.afterword.incidents.chat.connection;
