package dev.afterword.incidents.change;

import dev.afterword.incidents.timeline.TimelineEntryKind;

/** What kind of change it was. */
public enum ChangeKind {
    DEPLOY("Deploy", TimelineEntryKind.CHANGE_DEPLOY),
    CANARY_STAGE("Canary stage", TimelineEntryKind.CHANGE_CANARY_STAGE),
    FLAG("Feature flag", TimelineEntryKind.CHANGE_FLAG),
    CONFIG("Configuration", TimelineEntryKind.CHANGE_CONFIG),
    ROLLBACK("Rollback", TimelineEntryKind.CHANGE_ROLLBACK);

    private final String words;
    private final TimelineEntryKind entry;

    ChangeKind(String words, TimelineEntryKind entry) {
        this.words = words;
        this.entry = entry;
    }

    String words() {
        return words;
    }

    /** The kind of entry that tells of it. */
    TimelineEntryKind entry() {
        return entry;
    }
}
