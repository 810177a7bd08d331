package dev.afterword.incidents.change;

import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A change in production; never changed once it is recorded. */
@Entity
@Table(name = "change_event")
class ChangeEvent {

    @Id
    private UUID id;

    private String source;
    private String externalId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String service;
    private String environment;
    private Instant at;
    private String summary;
    private String actor;
    private String url;
    private String version;

    @Column(precision = 6, scale = 5)
    private BigDecimal share;

    private String users;
    private String[] features;
    private String iteration;

    @Enumerated(EnumType.STRING)
    private RollbackExtent rollbackExtent;

    private UUID rollsBack;
    private Instant committedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    private PersonRef recordedBy;

    private Instant recordedAt;

    protected ChangeEvent() {}

    ChangeEvent(UUID id, RecordChangeRequest request, PersonRef by, Instant now) {
        this.id = id;
        this.source = request.source();
        this.externalId = request.externalId();
        this.kind = request.kind();
        this.service = request.service();
        this.environment = request.environment();
        this.at = request.at() == null ? now : request.at();
        this.summary = request.summary().strip();
        this.actor = request.actor();
        this.url = request.url();
        this.version = request.version();
        this.share = request.rollout().share();
        this.users = request.rollout().users();
        this.features = request.rollout().features().toArray(String[]::new);
        this.iteration = request.rollout().iteration();
        this.rollbackExtent = request.rollbackExtent();
        this.rollsBack = request.rollsBack();
        this.committedAt = request.committedAt();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    ChangeView view() {
        return new ChangeView(
                id,
                kind,
                service,
                environment,
                at,
                summary,
                actor,
                url,
                version,
                source,
                externalId,
                new Rollout(share, users, List.of(features), iteration),
                rollbackExtent,
                rollsBack,
                committedAt,
                recordedAt);
    }
}
