/** Who the users of a chat are here, and what they may therefore do. */
package dev.afterword.incidents.chat.account;
