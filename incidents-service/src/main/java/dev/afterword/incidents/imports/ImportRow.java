package dev.afterword.incidents.imports;

import dev.afterword.incidents.incident.SourceRevision;
import dev.afterword.incidents.sourcefile.SourceRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.UUID;

/** One record of a file; settled once, in the transaction of its effect. */
@Entity
@Table(name = "incident_import_row")
class ImportRow {

    private static final String STORY = "timeline";

    /** Where it stands. */
    @Embeddable
    record Key(UUID importId, int line) {}

    @EmbeddedId
    Key id;

    @Column(columnDefinition = "text")
    String original;

    @Enumerated(EnumType.STRING)
    RowOutcome outcome;

    String sourceId;
    String title;
    String reason;

    @Column(columnDefinition = "text")
    String flags;

    String[] changed;
    String[] kept;
    UUID incidentId;

    protected ImportRow() {}

    boolean isSettled() {
        return outcome != RowOutcome.PENDING;
    }

    void understood(SourceRecord record, String flagsAsJson) {
        sourceId = record.sourceId();
        title = record.incident().title();
        flags = flagsAsJson;
    }

    void settle(RowOutcome as, UUID incident) {
        outcome = as;
        incidentId = incident;
    }

    /** What a newer version of the record changes. */
    void settle(UUID incident, SourceRevision revision, StoryNews news) {
        var changedFields = new ArrayList<>(revision.changed());
        var keptFields = new ArrayList<>(revision.kept());
        if (news.changesStory()) {
            changedFields.add(STORY);
        }
        if (news.kept()) {
            keptFields.add(STORY);
        }
        settle(changedFields.isEmpty() && !keptFields.isEmpty() ? RowOutcome.KEPT : RowOutcome.UPDATED, incident);
        changed = changedFields.toArray(String[]::new);
        kept = keptFields.toArray(String[]::new);
    }
}
