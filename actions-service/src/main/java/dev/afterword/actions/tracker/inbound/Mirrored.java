package dev.afterword.actions.tracker.inbound;

import dev.afterword.actions.actionitem.RemoteCategory;
import dev.afterword.actions.tracker.jira.JiraEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jira's words in ours: categories by their stable keys, never statuses by name. */
final class Mirrored {

    private static final Pattern LABEL = Pattern.compile("afterword-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Ends without the work being done. */
    private static final Set<String> NOT_DONE = Set.of(
            "won't do",
            "won't fix",
            "wont do",
            "wont fix",
            "duplicate",
            "declined",
            "rejected",
            "cannot reproduce",
            "canceled",
            "cancelled",
            "abandoned",
            "invalid",
            "obsolete");

    private Mirrored() {}

    /** The category, null for one that is not known. */
    static RemoteCategory category(String key) {
        return switch (key == null ? "" : key) {
            case "new" -> RemoteCategory.NEW;
            case "indeterminate" -> RemoteCategory.ACTIVE;
            case "done" -> RemoteCategory.DONE;
            default -> null;
        };
    }

    /** Why an issue's state must not move the action, in words for its link; null where it may. */
    static String objection(JiraEvent event) {
        RemoteCategory category = category(event.category());
        if (category == null) {
            return "The status " + event.status() + " has a category that says nothing here (" + event.category()
                    + "). The action stays as it is; move it by hand.";
        }
        String resolution = event.resolution();
        if (category == RemoteCategory.DONE
                && resolution != null
                && NOT_DONE.contains(resolution.toLowerCase(Locale.ROOT).replace('\u2019', '\''))) {
            return "Closed in Jira as " + resolution + ", which is not done. Decide here what becomes of the action.";
        }
        return null;
    }

    /** The action that an issue's labels name, or null. */
    static UUID actionOf(List<String> labels) {
        for (String label : labels) {
            Matcher named = LABEL.matcher(label);
            if (named.matches()) {
                return UUID.fromString(named.group(1));
            }
        }
        return null;
    }
}
