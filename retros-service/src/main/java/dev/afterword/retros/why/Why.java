package dev.afterword.retros.why;

import dev.afterword.retros.factor.detail.EvidenceLink;
import dev.afterword.retros.factor.detail.EvidenceLinksAsJson;
import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An answer, with the question that it answers; the first of a chain is what is asked about. */
@Entity
@Table(name = "why")
class Why {
    @Id
    private UUID id;

    @Column(name = "retrospective_id", nullable = false)
    private UUID retrospectiveId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(length = 300)
    private String question;

    @Column(length = 1000)
    private String answer;

    @Column(name = "factor_id")
    private UUID factorId;

    @Column(name = "timeline_entry_ids", columnDefinition = "text[]", nullable = false)
    private String[] timelineEntryIds;

    @Convert(converter = EvidenceLinksAsJson.class)
    @Column(columnDefinition = "text", nullable = false)
    private List<EvidenceLink> links;

    @Column(name = "recorded_by_id", length = 100, nullable = false)
    private String recordedById;

    @Column(name = "recorded_by_name", length = 200, nullable = false)
    private String recordedByName;

    private long version;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    Why() {}

    Why(UUID id, UUID retrospectiveId, UUID parentId, PersonView recordedBy, Instant at) {
        this.id = id;
        this.retrospectiveId = retrospectiveId;
        this.parentId = parentId;
        this.recordedById = recordedBy.id();
        this.recordedByName = recordedBy.name();
        this.createdAt = at;
    }

    Why say(EditWhyRequest said, Instant at) {
        WhyProblems.check(said);
        question = said.question();
        answer = said.answer();
        factorId = said.factorId();
        timelineEntryIds =
                said.timelineEntryIds().stream().map(UUID::toString).distinct().toArray(String[]::new);
        links = said.links();
        version++;
        updatedAt = at;
        return this;
    }

    UUID id() {
        return id;
    }

    UUID retrospectiveId() {
        return retrospectiveId;
    }

    UUID parentId() {
        return parentId;
    }

    String question() {
        return question;
    }

    String answer() {
        return answer;
    }

    UUID factorId() {
        return factorId;
    }

    List<UUID> timelineEntryIds() {
        return Arrays.stream(timelineEntryIds).map(UUID::fromString).toList();
    }

    List<EvidenceLink> links() {
        return links;
    }

    PersonView recordedBy() {
        return new PersonView(recordedById, recordedByName);
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
