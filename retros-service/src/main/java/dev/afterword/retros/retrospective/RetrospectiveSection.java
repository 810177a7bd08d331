package dev.afterword.retros.retrospective;

import dev.afterword.retros.draft.DraftedSection;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One of the seven sections. Once a person has edited it, no draft ever replaces it. */
@Entity
@IdClass(SectionId.class)
@Table(name = "retrospective_section")
class RetrospectiveSection {
    @Id
    @Column(name = "retrospective_id")
    private UUID retrospectiveId;

    @Id
    private int position;

    @Column(name = "section_key", length = 40, nullable = false)
    private String key;

    @Column(columnDefinition = "text", nullable = false)
    private String body;

    private boolean complete;

    @Column(length = 1000, nullable = false)
    private String hint;

    private long version;

    @Column(name = "edited_by_id", length = 100)
    private String editedById;

    @Column(name = "edited_by_name", length = 200)
    private String editedByName;

    /** Words of people who lead others weigh more. */
    @Column(name = "edited_by_leader")
    private boolean editedByLeader;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    RetrospectiveSection() {}

    RetrospectiveSection(UUID retrospectiveId, DraftedSection draft, Instant at) {
        this.retrospectiveId = retrospectiveId;
        this.position = draft.key().ordinal();
        this.key = draft.key().key();
        this.body = draft.body();
        this.complete = draft.complete();
        this.hint = draft.hint();
        this.version = 1;
        this.updatedAt = at;
    }

    /** Takes a newer draft unless a person has written here; says whether that changed anything. */
    boolean refresh(DraftedSection draft, Instant at) {
        var nowComplete = draft.complete() || (complete && isAboutRecords());
        if (editedById != null || (body.equals(draft.body()) && complete == nowComplete)) {
            return false;
        }
        body = draft.body();
        complete = nowComplete;
        hint = nowComplete ? draft.key().prompt() : draft.hint();
        changed(at);
        return true;
    }

    void edit(String newBody, PersonView editor, boolean isLeader, Instant at) {
        body = newBody;
        complete = !newBody.isBlank();
        hint = key().prompt();
        editedById = editor.id();
        editedByName = editor.name();
        editedByLeader = isLeader;
        changed(at);
    }

    /** A factor or an action was recorded beside this section, so it is no longer without content. */
    void backedByRecord(Instant at) {
        if (!complete) {
            complete = true;
            hint = key().prompt();
            changed(at);
        }
    }

    /** Nobody can review a document without a timeline or an impact. */
    void checkReadyForReview() {
        var needed = key() == SectionKey.COMMUNICATION_TIMELINE || key() == SectionKey.STAKEHOLDER_MESSAGES;
        if (needed && body.isBlank()) {
            throw RetrospectiveProblems.notReady("The section '" + key().title() + "' is empty.", "/sections/" + key);
        }
    }

    private boolean isAboutRecords() {
        return key() == SectionKey.CONTRIBUTING_FACTORS || key() == SectionKey.FOLLOW_UP_ACTIONS;
    }

    private void changed(Instant at) {
        version++;
        updatedAt = at;
    }

    SectionKey key() {
        return SectionKey.of(key).orElseThrow();
    }

    String body() {
        return body;
    }

    boolean isComplete() {
        return complete;
    }

    String hint() {
        return hint;
    }

    long version() {
        return version;
    }

    PersonView editedBy() {
        return PersonView.of(editedById, editedByName);
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
