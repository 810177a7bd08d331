/** What people say beside the text: threads with replies, resolved when they are settled. */
package dev.afterword.retros.comment;
