package dev.afterword.retros.followup;

import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An action that came out of a retrospective, in the state last heard of. */
@Entity
@Table(name = "follow_up")
class FollowUp {
    private static final String PROPOSED = "PROPOSED";

    @Id
    private UUID id;

    @Column(name = "retrospective_id", nullable = false)
    private UUID retrospectiveId;

    @Column(length = 40)
    private String key;

    @Column(length = 300, nullable = false)
    private String title;

    @Column(length = 20, nullable = false)
    private String status;

    @Column(length = 20, nullable = false)
    private String kind;

    @Column(length = 10, nullable = false)
    private String priority;

    @Column(name = "owner_id", length = 100)
    private String ownerId;

    @Column(name = "owner_name", length = 200)
    private String ownerName;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "tracker_key", length = 100)
    private String trackerKey;

    @Column(name = "tracker_url", length = 2000)
    private String trackerUrl;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by_id", length = 100)
    private String verifiedById;

    @Column(name = "verified_by_name", length = 200)
    private String verifiedByName;

    @Column(name = "factor_ids", columnDefinition = "text[]", nullable = false)
    private String[] factorIds;

    /** Words of people who lead others weigh more. */
    @Column(name = "proposed_by_leader")
    private boolean proposedByLeader;

    private long sequence;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    FollowUp() {}

    /** As proposed here; actions-service has not echoed it yet. */
    FollowUp(UUID id, UUID retrospectiveId, ProposeActionRequest proposal, boolean byLeader, Instant at) {
        this.id = id;
        this.retrospectiveId = retrospectiveId;
        this.title = proposal.title();
        this.proposedByLeader = byLeader;
        this.status = PROPOSED;
        this.kind = proposal.kind().name();
        this.priority = proposal.priority().name();
        this.factorIds = texts(proposal.factorIds());
        this.createdAt = at;
    }

    /** As first heard of, when its proposal was made elsewhere. */
    FollowUp(ActionState state, long sequence, Instant at) {
        this.id = state.id();
        this.retrospectiveId = state.retrospectiveId();
        this.createdAt = at;
        learn(state, sequence);
    }

    /** Older news never replaces newer. */
    FollowUp learn(ActionState news, long newsSequence) {
        if (newsSequence <= sequence) {
            return this;
        }
        sequence = newsSequence;
        key = news.key();
        title = news.title();
        status = news.status();
        kind = news.kind();
        priority = news.priority();
        ownerId = idOf(news.owner());
        ownerName = nameOf(news.owner());
        dueAt = news.dueAt();
        trackerKey = news.trackerKey();
        trackerUrl = news.trackerUrl();
        verifiedAt = news.verifiedAt();
        verifiedById = idOf(news.verifiedBy());
        verifiedByName = nameOf(news.verifiedBy());
        factorIds = texts(news.factorIds());
        return this;
    }

    private static String idOf(PersonView person) {
        return person == null ? null : person.id();
    }

    private static String nameOf(PersonView person) {
        return person == null ? null : person.name();
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).distinct().toArray(String[]::new);
    }

    UUID id() {
        return id;
    }

    UUID retrospectiveId() {
        return retrospectiveId;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    String status() {
        return status;
    }

    String kind() {
        return kind;
    }

    String priority() {
        return priority;
    }

    PersonView owner() {
        return PersonView.of(ownerId, ownerName);
    }

    Instant dueAt() {
        return dueAt;
    }

    String trackerKey() {
        return trackerKey;
    }

    String trackerUrl() {
        return trackerUrl;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    PersonView verifiedBy() {
        return PersonView.of(verifiedById, verifiedByName);
    }

    List<UUID> factorIds() {
        return Arrays.stream(factorIds).map(UUID::fromString).toList();
    }
}
