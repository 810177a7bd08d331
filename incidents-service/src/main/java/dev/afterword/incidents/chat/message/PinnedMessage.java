package dev.afterword.incidents.chat.message;

import java.time.Instant;

/**
 * A message to keep in the story.
 *
 * @param channelId its channel
 * @param id what names it in its channel: Slack's ts
 * @param at when it was written
 * @param authorId id of the user who wrote it, or null for one of an app
 * @param authorName name as the chat shows it, or null
 * @param text what it says: with the marks of the chat as it is read, plain once it is to be kept
 * @param url where it can be read, or null
 * @param editedAt when it was last edited, or null
 */
public record PinnedMessage(
        String channelId,
        String id,
        Instant at,
        String authorId,
        String authorName,
        String text,
        String url,
        Instant editedAt) {

    private static final int LONGEST_TEXT = 8000;

    /** The same in other words. */
    public PinnedMessage saying(String words) {
        return new PinnedMessage(channelId, id, at, authorId, authorName, words, url, editedAt);
    }

    /** Since when it says what it says. */
    Instant saidAt() {
        return editedAt == null ? at : editedAt;
    }

    /** The text within what an entry may have. */
    String entryText() {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 2) + " …";
    }
}
