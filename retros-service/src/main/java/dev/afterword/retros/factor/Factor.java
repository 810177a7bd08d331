package dev.afterword.retros.factor;

import dev.afterword.retros.factor.detail.EvidenceLink;
import dev.afterword.retros.factor.detail.EvidenceLinksAsJson;
import dev.afterword.retros.factor.detail.Necessity;
import dev.afterword.retros.factor.detail.ServiceEdge;
import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One of several conditions that met. It is withdrawn with a reason, never deleted. */
@Entity
@Table(name = "factor")
class Factor {
    @Id
    private UUID id;

    @Column(name = "retrospective_id", nullable = false)
    private UUID retrospectiveId;

    @Column(length = 1000, nullable = false)
    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private FactorDomain domain;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private FactorRole role;

    @Column(length = 80)
    private String category;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Confidence confidence;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Necessity necessity;

    private boolean symptom;

    @Column(columnDefinition = "text[]", nullable = false)
    private String[] services;

    @Column(name = "edge_from", length = 100)
    private String edgeFrom;

    @Column(name = "edge_to", length = 100)
    private String edgeTo;

    @Convert(converter = EvidenceLinksAsJson.class)
    @Column(columnDefinition = "text", nullable = false)
    private List<EvidenceLink> links;

    @Column(columnDefinition = "text[]", nullable = false)
    private String[] tags;

    @Column(name = "timeline_entry_ids", columnDefinition = "text[]", nullable = false)
    private String[] timelineEntryIds;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private DispositionKind disposition;

    @Column(name = "disposition_reason", length = 2000)
    private String dispositionReason;

    @Column(name = "recorded_by_id", length = 100, nullable = false)
    private String recordedById;

    @Column(name = "recorded_by_name", length = 200, nullable = false)
    private String recordedByName;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason", length = 2000)
    private String withdrawnReason;

    private long version;

    @Column(name = "recorded_by_leader")
    private boolean recordedByLeader;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    Factor() {}

    Factor(UUID id, UUID retrospectiveId, FactorRequest said, PersonView recordedBy, Instant at) {
        this.id = id;
        this.retrospectiveId = retrospectiveId;
        this.recordedById = recordedBy.id();
        this.recordedByName = recordedBy.name();
        this.createdAt = at;
        say(said, at);
    }

    /** Words of people who lead others weigh more. */
    void recordedByLeader(boolean leads) {
        recordedByLeader = leads;
    }

    void change(FactorRequest said, Instant at) {
        requireStanding();
        say(said, at);
    }

    void withdraw(String reason, Instant at) {
        requireStanding();
        withdrawnAt = at;
        withdrawnReason = reason;
        changed(at);
    }

    private void say(FactorRequest said, Instant at) {
        FactorProblems.check(said);
        statement = said.statement();
        domain = said.domain();
        role = said.role();
        category = said.category();
        confidence = said.confidence();
        necessity = said.necessity();
        symptom = said.symptom();
        edgeFrom = said.edge() == null ? null : said.edge().from().strip();
        edgeTo = said.edge() == null ? null : said.edge().to().strip();
        links = said.links();
        tags = said.tags().stream()
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
        services = said.services().stream().distinct().toArray(String[]::new);
        timelineEntryIds =
                said.timelineEntryIds().stream().map(UUID::toString).distinct().toArray(String[]::new);
        disposition = said.disposition() == null ? null : said.disposition().kind();
        dispositionReason =
                said.disposition() == null ? null : said.disposition().reason();
        changed(at);
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw FactorProblems.withdrawn();
        }
    }

    private void changed(Instant at) {
        version++;
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID retrospectiveId() {
        return retrospectiveId;
    }

    String statement() {
        return statement;
    }

    FactorDomain domain() {
        return domain;
    }

    FactorRole role() {
        return role;
    }

    String category() {
        return category;
    }

    Confidence confidence() {
        return confidence;
    }

    Necessity necessity() {
        return necessity;
    }

    boolean isSymptom() {
        return symptom;
    }

    ServiceEdge edge() {
        return ServiceEdge.of(edgeFrom, edgeTo);
    }

    List<EvidenceLink> links() {
        return links;
    }

    List<String> tags() {
        return List.of(tags);
    }

    List<String> services() {
        return List.of(services);
    }

    List<UUID> timelineEntryIds() {
        return Arrays.stream(timelineEntryIds).map(UUID::fromString).toList();
    }

    Disposition disposition() {
        return disposition == null ? null : new Disposition(disposition, dispositionReason);
    }

    PersonView recordedBy() {
        return new PersonView(recordedById, recordedByName);
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawnReason() {
        return withdrawnReason;
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
