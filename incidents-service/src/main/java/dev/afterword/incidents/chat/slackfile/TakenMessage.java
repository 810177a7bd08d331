package dev.afterword.incidents.chat.slackfile;

import dev.afterword.incidents.chat.message.SlackText;
import java.time.Instant;

/**
 * A message as it is to stand in a story.
 *
 * @param ts what names it in its channel
 * @param at when it was written
 * @param author who wrote it, as people are named in this import, or null
 * @param text what it says, plain, within what an entry may have
 * @param parentTs the message that it answers, or null
 * @param editedTs when it was last edited, or null
 */
public record TakenMessage(String ts, Instant at, String author, String text, String parentTs, String editedTs) {

    private static final int LONGEST = 8000;

    static TakenMessage of(SlackMessage message, SlackNames names) {
        // The author first: pseudonyms are given in the order in which people appear.
        var author = names.author(message);
        var text = new StringBuilder(SlackText.plain(message.text(), names::mention));
        message.files().forEach(file -> text.append(text.isEmpty() ? "" : "\n")
                .append("[file: ")
                .append(file)
                .append(']'));
        return new TakenMessage(
                message.ts(), message.at(), author, shown(text.toString()), message.parentTs(), message.editedTs());
    }

    private static String shown(String text) {
        var clean = SlackMessage.storable(SlackMessage.withoutTokens(text)).strip();
        if (clean.isEmpty()) {
            return "(no text)";
        }
        return clean.length() <= LONGEST ? clean : SlackMessage.storable(clean.substring(0, LONGEST - 2)) + " …";
    }
}
