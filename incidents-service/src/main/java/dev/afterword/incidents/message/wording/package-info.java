/** How a message is put into words: the sentences of its impact statement, and its text and HTML. */
package dev.afterword.incidents.message.wording;
