package dev.afterword.incidents.alert;

import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one delivery did to one group: told to its incident at the end, once, however many alerts it was. */
final class Touched {

    private static final int LONGEST_NAME = 120;

    final AlertGroup group;
    private final boolean begun;
    private final long totalBefore;
    private final long firingBefore;
    private final long heldBackBefore;
    private final AlertSeverity severityBefore;
    private boolean fired;
    private Instant at;

    Touched(AlertGroup group, boolean begun, Instant at) {
        this.group = group;
        this.begun = begun;
        this.totalBefore = begun ? 0 : group.total;
        this.firingBefore = begun ? 0 : group.firing;
        this.heldBackBefore = begun ? 0 : group.heldBack;
        this.severityBefore = group.severity;
        this.at = at;
    }

    void fired(Instant began) {
        fired = true;
        at = began;
    }

    boolean hasFired() {
        return fired;
    }

    void ended(Instant ended) {
        at = ended;
    }

    Instant at() {
        return at;
    }

    /** The sentences for the story, most often none; the one that all is well is up to whoever knows other groups. */
    List<Map.Entry<TimelineEntryKind, String>> sentences(AlertOrigin origin) {
        var told = new ArrayList<Map.Entry<TimelineEntryKind, String>>();
        if (begun) {
            told.add(signal(name() + ", from " + origin.name() + ". " + group.reason + "." + crowd() + question()));
        } else if (fired && firingBefore == 0) {
            told.add(signal(name() + " fires again."));
        } else if (step(group.total) > step(totalBefore)) {
            told.add(signal(name() + ": " + group.total + " alerts of this group by now, " + group.firing
                    + " of them firing."));
        } else if (group.severity.isWorseThan(severityBefore)) {
            told.add(signal(name() + " is " + group.severity + " now, was " + severityBefore + "."));
        }
        if (group.heldBack > 0 && (heldBackBefore == 0 || step(group.heldBack) > step(heldBackBefore))) {
            told.add(signal(origin.name() + " has left " + group.heldBack + " more of " + name()
                    + " out of what it sends; they are not listed here."));
        }
        return told;
    }

    boolean recovered() {
        return group.firing == 0 && (firingBefore > 0 || fired);
    }

    String recovery() {
        return group.total == 1
                ? name() + " has recovered."
                : "All " + group.total + " alerts of the group " + name() + " have recovered.";
    }

    private String question() {
        return group.isBack() ? " People are asked whether the incident is back." : "";
    }

    private String crowd() {
        return group.total > 1 ? " " + group.total + " alerts at once." : "";
    }

    private String name() {
        var title = group.title;
        return "\u201c" + (title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME) + "\u2026")
                + "\u201d";
    }

    private static Map.Entry<TimelineEntryKind, String> signal(String sentence) {
        return Map.entry(TimelineEntryKind.DETECTION_SIGNAL, sentence);
    }

    /** Grows at ten, a hundred, a thousand: a storm is worth a sentence for each order of magnitude. */
    private static int step(long total) {
        return total < 10 ? 0 : (int) Math.log10(total);
    }
}
