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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A change in production. What a person or a pipeline records stays as it is; one that is heard of through a connection
 * follows what its sender says of it.
 */
@Entity
@Table(name = "change_event")
class ChangeEvent {

    @Id
    private UUID id;

    private UUID sourceId;
    private String source;
    private String externalId;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    private Instant startedAt;
    private Instant finishedAt;
    private String observations;
    private long revision;

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
    private String[] featuresTakenBack = new String[0];
    private Instant committedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    private PersonRef recordedBy;

    private Instant recordedAt;
    private Instant updatedAt;

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
        this.state = ChangeState.FINISHED;
        this.revision = 1;
        this.recordedAt = now;
        this.updatedAt = now;
    }

    /** One that a connection tells of, before it is known what. */
    static ChangeEvent heard(UUID id, ChangeOrigin origin, String externalId, Instant now) {
        var change = new ChangeEvent();
        change.id = id;
        change.sourceId = origin.sourceId();
        change.source = origin.system();
        change.externalId = externalId;
        change.recordedBy = origin.actor();
        change.recordedAt = now;
        return change;
    }

    /** Becomes what the story says by now. */
    void follow(ChangeStory story, String kept, Instant now) {
        kind = story.kind();
        state = story.state();
        service = story.said(ObservedChange::service);
        environment = story.said(ObservedChange::environment);
        at = story.at();
        startedAt = story.startedAt();
        finishedAt = story.finishedAt();
        summary = story.said(ObservedChange::summary);
        actor = story.said(ObservedChange::actor);
        url = story.said(ObservedChange::url);
        version = story.said(ObservedChange::version);
        committedAt = story.committedAt();
        var rollout = story.rollout();
        share = rollout.share();
        users = rollout.users();
        features = rollout.features().toArray(String[]::new);
        iteration = rollout.iteration();
        rollbackExtent = story.rollbackExtent();
        observations = kept;
        revision++;
        updatedAt = now;
    }

    /** Is a rollback, and this is what it takes back. */
    void takesBack(UUID change) {
        rollsBack = change;
    }

    /** Features of it were taken back, the rest stays; tells whether that was not known. */
    boolean loses(Collection<String> features, Instant now) {
        var before = featuresTakenBack.length;
        featuresTakenBack = Stream.concat(Arrays.stream(featuresTakenBack), features.stream())
                .distinct()
                .toArray(String[]::new);
        if (featuresTakenBack.length == before) {
            return false;
        }
        updatedAt = now;
        return true;
    }

    /** Whether nothing is left of it: a flag is the features that it is about, any other change brings more than it names. */
    boolean hasLostAll() {
        return kind == ChangeKind.FLAG
                && features.length > 0
                && List.of(featuresTakenBack).containsAll(List.of(features));
    }

    /** Was taken back; one that was recorded as it is follows no story. */
    void takenBack(Instant when, Instant now) {
        state = ChangeState.ROLLED_BACK;
        finishedAt = when;
        revision++;
        updatedAt = now;
    }

    String observations() {
        return observations;
    }

    /** How often it was told of, once for each time that it is another than before. */
    long revision() {
        return revision;
    }

    ChangeView view() {
        return new ChangeView(
                id,
                kind,
                state,
                service,
                environment,
                at,
                startedAt,
                finishedAt,
                summary,
                actor,
                url,
                version,
                source,
                sourceId,
                externalId,
                new Rollout(share, users, List.of(features), iteration),
                rollbackExtent,
                rollsBack,
                List.of(featuresTakenBack),
                committedAt,
                recordedAt,
                updatedAt);
    }
}
