/** Messages of a chat as facts of a timeline. */
package dev.afterword.incidents.chat.message;
