package dev.afterword.retros.perspective;

import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one person saw, knew and expected. Without an author there is no time, no version and no way to change it. */
@Entity
@Table(name = "perspective")
class Perspective {
    @Id
    private UUID id;

    @Column(name = "retrospective_id", nullable = false)
    private UUID retrospectiveId;

    @Column(length = 4000)
    private String saw;

    @Column(length = 4000)
    private String knew;

    @Column(length = 4000)
    private String expected;

    @Column(name = "author_id", length = 100)
    private String authorId;

    @Column(name = "author_name", length = 200)
    private String authorName;

    @Column(name = "by_leader")
    private boolean byLeader;

    @Column(name = "key_hash", length = 64)
    private String keyHash;

    private long version;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Perspective() {}

    /** Told by somebody who stands to it. */
    Perspective(UUID id, UUID retrospectiveId, Told told, PersonView author, boolean byLeader, Instant at) {
        this(id, retrospectiveId, told);
        this.authorId = author.id();
        this.authorName = author.name();
        this.byLeader = byLeader;
        this.version = 1;
        this.toldAt = at;
        this.updatedAt = at;
    }

    /** Told by nobody that anything is kept of. */
    Perspective(UUID id, UUID retrospectiveId, Told told, String keyHash) {
        this(id, retrospectiveId, told);
        this.keyHash = keyHash;
    }

    private Perspective(UUID id, UUID retrospectiveId, Told told) {
        this.id = id;
        this.retrospectiveId = retrospectiveId;
        say(told);
    }

    void change(Told told, PersonView by, Instant at) {
        PerspectiveProblems.requireAuthor(authorId, by);
        say(told);
        version++;
        updatedAt = at;
    }

    private void say(Told told) {
        PerspectiveProblems.requireWords(told);
        saw = told.saw();
        knew = told.knew();
        expected = told.expected();
    }

    PerspectiveView view() {
        return new PerspectiveView(
                id,
                saw,
                knew,
                expected,
                isAnonymous(),
                PersonView.of(authorId, authorName),
                version,
                toldAt,
                updatedAt);
    }

    Told told() {
        return new Told(saw, knew, expected);
    }

    UUID id() {
        return id;
    }

    UUID retrospectiveId() {
        return retrospectiveId;
    }

    String authorId() {
        return authorId;
    }

    boolean isAnonymous() {
        return authorId == null;
    }

    boolean isToldBy(PersonView person) {
        return person.id().equals(authorId);
    }

    String keyHash() {
        return keyHash;
    }

    long version() {
        return version;
    }
}
