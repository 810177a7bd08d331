package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.ActorRole;
import dev.afterword.incidents.entry.Causality;
import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.entry.EntryPhase;
import dev.afterword.incidents.entry.EntryPrecision;
import dev.afterword.incidents.entry.EntrySource;
import dev.afterword.incidents.entry.EntryTag;
import dev.afterword.incidents.entry.Evidence;
import dev.afterword.incidents.entry.EvidenceConverter;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.entry.NewerVersion;
import dev.afterword.incidents.entry.OriginalTime;
import dev.afterword.incidents.entry.SymptomOrCause;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A dated fact in the story of an incident; corrected by what is known better, never taken away. */
@Entity
@Table(name = "timeline_entry")
class TimelineEntry {

    @Id
    private UUID id;

    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private TimelineEntryKind kind;

    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_precision")
    private EntryPrecision precision;

    @Embedded
    private OriginalTime originalTime;

    private Instant recordedAt;
    private String text;

    @Enumerated(EnumType.STRING)
    private EntryAudience audience;

    private String service;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "actor_id"))
    @AttributeOverride(name = "name", column = @Column(name = "actor_name"))
    private PersonRef actor;

    @Enumerated(EnumType.STRING)
    private ActorRole actorRole;

    private boolean automatic;

    @Embedded
    private ImportedFrom importedFrom;

    @Enumerated(EnumType.STRING)
    private EntryPhase phase;

    @Enumerated(EnumType.STRING)
    private Causality causality;

    private String causalityReason;

    @Enumerated(EnumType.STRING)
    private SymptomOrCause symptomOrCause;

    private String[] tags;
    private boolean starred;

    @Convert(converter = EvidenceConverter.class)
    @Column(columnDefinition = "text")
    private List<Evidence> evidence;

    @Embedded
    private EntryDetail detail;

    /** What waits to be taken over, or null. */
    @Embedded
    private NewerVersion newerVersion;

    /** The last edit elsewhere that is known here, or null. */
    private Instant sourceEditedAt;

    /** Whether it was deleted elsewhere, so that no edit of before is news. */
    private boolean sourceGone;

    private Instant correctedAt;

    @Version
    private long version;

    protected TimelineEntry() {}

    TimelineEntry(UUID id, UUID incidentId, EntryFacts facts, PersonRef actor, boolean automatic, Instant now) {
        this.id = id;
        this.incidentId = incidentId;
        this.actor = actor;
        this.automatic = automatic;
        this.recordedAt = now;
        say(facts);
    }

    TimelineEntry foundAs(OriginalTime time, ImportedFrom from) {
        this.originalTime = time;
        this.importedFrom = from;
        return this;
    }

    UUID id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
    }

    long version() {
        return version;
    }

    /** Its id where it came from. */
    String externalId() {
        return importedFrom.externalId();
    }

    boolean isAutomatic() {
        return automatic;
    }

    boolean isBy(String personId) {
        return actor != null && actor.id().equals(personId);
    }

    /** Whether an edit elsewhere is news; what is older than the last one is not, in whatever order they come. */
    boolean follow(SourceEdit edit) {
        if (sourceGone || isKnown(edit.editedAt())) {
            return false;
        }
        sourceGone = edit.gone();
        sourceEditedAt = edit.editedAt() == null ? sourceEditedAt : edit.editedAt();
        return true;
    }

    private boolean isKnown(Instant editedAt) {
        return editedAt != null && sourceEditedAt != null && !editedAt.isAfter(sourceEditedAt);
    }

    /** It says what it says elsewhere since that edit. */
    void asEdited(Instant editedAt) {
        sourceEditedAt = isKnown(editedAt) ? sourceEditedAt : editedAt;
    }

    NewerVersion newerVersion() {
        return newerVersion;
    }

    /** Words that were released stay, and newer ones of elsewhere wait for somebody to take them over. */
    void offer(NewerVersion newer) {
        newerVersion = newer;
    }

    void correct(EntryFacts facts, Instant now) {
        newerVersion = facts.text().equals(text) ? newerVersion : null;
        say(facts);
        this.correctedAt = now;
    }

    private void say(EntryFacts facts) {
        this.kind = facts.kind();
        this.occurredAt = facts.occurredAt();
        this.precision = facts.precision();
        this.text = facts.text();
        this.audience = facts.audience();
        this.service = facts.service();
        this.actorRole = facts.actorRole();
        this.phase = facts.phase();
        this.causality = facts.causality();
        this.causalityReason = facts.causalityReason();
        this.symptomOrCause = facts.symptomOrCause();
        this.tags = facts.tags().stream().map(Enum::name).toArray(String[]::new);
        this.starred = facts.starred();
        this.evidence = facts.evidence();
        this.detail = facts.detail();
    }

    EntryFacts facts() {
        return new EntryFacts(
                kind,
                occurredAt,
                precision,
                text,
                audience,
                service,
                actorRole,
                phase,
                causality,
                causalityReason,
                symptomOrCause,
                Arrays.stream(tags).map(EntryTag::valueOf).toList(),
                starred,
                evidence,
                detail);
    }

    TimelineEntryView view(Moments moments) {
        return new TimelineEntryView(
                id,
                kind,
                occurredAt,
                precision,
                originalTime,
                recordedAt,
                text,
                audience,
                service,
                actor,
                actorRole,
                automatic,
                source(automatic, importedFrom),
                importedFrom,
                phase == null ? EntryPhase.of(moments, occurredAt) : phase,
                phase != null,
                causality,
                causalityReason,
                symptomOrCause,
                Arrays.stream(tags).map(EntryTag::valueOf).toList(),
                starred,
                evidence,
                detail,
                newerVersion,
                correctedAt,
                version);
    }

    static EntrySource source(boolean automatic, ImportedFrom importedFrom) {
        return automatic ? EntrySource.AUTO : importedFrom == null ? EntrySource.HUMAN : EntrySource.IMPORT;
    }
}
