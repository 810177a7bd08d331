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

/** A dated fact in the story of an incident; never changed once it is told. */
@Entity
@Table(name = "timeline_entry")
class TimelineEntry {

    @Id
    private UUID id;

    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private TimelineEntryKind kind;

    private Instant occurredAt;
    private Instant recordedAt;
    private String text;

    @Enumerated(EnumType.STRING)
    private EntryAudience audience;

    private String service;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "actor_id"))
    @AttributeOverride(name = "name", column = @Column(name = "actor_name"))
    private PersonRef actor;

    private boolean automatic;

    protected TimelineEntry() {}

    TimelineEntry(UUID incidentId, TimelineEntryView entry) {
        this.id = entry.id();
        this.incidentId = incidentId;
        this.kind = entry.kind();
        this.occurredAt = entry.occurredAt();
        this.recordedAt = entry.recordedAt();
        this.text = entry.text();
        this.audience = entry.audience();
        this.service = entry.service();
        this.actor = entry.actor();
        this.automatic = entry.automatic();
    }
}
