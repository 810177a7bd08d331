package dev.afterword.incidents.chat.room;

import java.text.Normalizer;
import java.util.Locale;

/** Names of channels as Slack takes them: lower case, digits, hyphens, at most 80 characters. */
final class ChannelName {

    /** Shorter than Slack allows, so that names stay readable in its list. */
    private static final int LONGEST = 60;

    private ChannelName() {}

    /** Such as {@code inc-42-checkout-fails}; without the title for an incident that is not everybody's to know. */
    static String of(RoomIncident incident) {
        var key = incident.key().toLowerCase(Locale.ROOT);
        var title = incident.restricted() ? "" : slug(incident.title());
        return title.isEmpty() ? key : cut(key + "-" + title);
    }

    /** The same for the nth try: the first has no suffix. */
    static String numbered(String name, int tries) {
        return tries == 1 ? name : name + "-" + tries;
    }

    private static String slug(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Whole words, as far as they fit. */
    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var end = name.lastIndexOf('-', LONGEST);
        return end > name.indexOf('-') + 20 ? name.substring(0, end) : name.substring(0, LONGEST);
    }
}
