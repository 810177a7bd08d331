package dev.afterword.incidents.timeline;

import dev.afterword.incidents.moment.Moments;

/** An entry of the platform that is told already and written later in the same transaction. */
public final class UnkeptEntry {

    private final TimelineEntry entry;

    UnkeptEntry(TimelineEntry entry) {
        this.entry = entry;
    }

    TimelineEntry entry() {
        return entry;
    }

    public TimelineEntryView view() {
        return entry.view(Moments.NONE);
    }
}
