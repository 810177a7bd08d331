package dev.afterword.incidents.timeline;

import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What an entry said before a correction: written once, never changed. */
@Entity
@Table(name = "timeline_entry_version")
class TimelineEntryVersion {

    @Id
    private UUID id;

    private UUID entryId;

    @Column(name = "entry_version")
    private long entryVersion;

    /** Decides beside the audience of today who may read it: what was for few stays for few. */
    @Enumerated(EnumType.STRING)
    private EntryAudience audience;

    @Column(columnDefinition = "text")
    private String facts;

    @Column(columnDefinition = "text[]")
    private String[] changed;

    private String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "corrected_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "corrected_by_name"))
    private PersonRef correctedBy;

    private Instant correctedAt;

    /** Whether another system's newer version is the reason. */
    private boolean bySource;

    protected TimelineEntryVersion() {}

    TimelineEntryVersion bySource(boolean so) {
        this.bySource = so;
        return this;
    }

    TimelineEntryVersion(
            UUID id, TimelineEntry entry, String facts, String[] changed, String reason, PersonRef by, Instant now) {
        this.id = id;
        this.entryId = entry.id();
        this.entryVersion = entry.version();
        this.audience = entry.facts().audience();
        this.facts = facts;
        this.changed = changed;
        this.reason = reason;
        this.correctedBy = by;
        this.correctedAt = now;
    }

    String reason() {
        return reason;
    }
}
