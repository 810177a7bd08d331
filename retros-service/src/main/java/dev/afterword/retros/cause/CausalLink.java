package dev.afterword.retros.cause;

import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing led to another, in one way, for a reason. */
@Entity
@Table(name = "causal_link")
class CausalLink {
    @Id
    private UUID id;

    @Column(name = "retrospective_id", nullable = false)
    private UUID retrospectiveId;

    @Column(name = "from_id", nullable = false)
    private UUID fromId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_kind", length = 10, nullable = false)
    private NodeKind fromKind;

    @Column(name = "to_id", nullable = false)
    private UUID toId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_kind", length = 10, nullable = false)
    private NodeKind toKind;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private LinkKind kind;

    @Column(length = 1000)
    private String because;

    @Column(name = "recorded_by_id", length = 100, nullable = false)
    private String recordedById;

    @Column(name = "recorded_by_name", length = 200, nullable = false)
    private String recordedByName;

    private long version;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    CausalLink() {}

    CausalLink(UUID id, UUID retrospectiveId, LinkEnds ends, PersonView recordedBy, Instant at) {
        this.id = id;
        this.retrospectiveId = retrospectiveId;
        this.fromId = ends.from();
        this.fromKind = ends.fromKind();
        this.toId = ends.to();
        this.toKind = ends.toKind();
        this.recordedById = recordedBy.id();
        this.recordedByName = recordedBy.name();
        this.createdAt = at;
    }

    CausalLink say(EditCausalLinkRequest said, Instant at) {
        kind = said.kind();
        because = said.because() == null || said.because().isBlank() ? null : said.because();
        version++;
        updatedAt = at;
        return this;
    }

    CausalLinkView view() {
        return new CausalLinkView(
                id,
                fromId,
                toId,
                kind,
                because,
                new PersonView(recordedById, recordedByName),
                version,
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    UUID retrospectiveId() {
        return retrospectiveId;
    }

    boolean isBetween(UUID from, UUID to) {
        return fromId.equals(from) && toId.equals(to);
    }

    LinkKind kind() {
        return kind;
    }

    String because() {
        return because;
    }

    long version() {
        return version;
    }
}
