package dev.afterword.retros.retrospective;

import dev.afterword.retros.changelog.ChangeLog;
import dev.afterword.retros.changelog.LoggedChange;
import dev.afterword.retros.changelog.MarkedRanges;
import dev.afterword.retros.changelog.TextChange;
import dev.afterword.retros.draft.DraftedSection;
import dev.afterword.retros.draft.Redraft;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    /** Words of people who lead others weigh more: which parts of the text those are. */
    @Column(name = "of_leaders", columnDefinition = "text", nullable = false)
    private String ofLeaders = MarkedRanges.NONE.toString();

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** How many changes the text has had, by which editors know what they lack. */
    private long changes;

    /** The last draft, as the record alone gave it; null where people wrote before it was kept. */
    @Column(columnDefinition = "text")
    private String drafted;

    /** Since when people have been typing without an event that tells of it. */
    @Column(name = "untold_since")
    private Instant untoldSince;

    @Transient
    private final List<LoggedChange> unlogged = new ArrayList<>();

    RetrospectiveSection() {}

    RetrospectiveSection(UUID retrospectiveId, DraftedSection draft, Instant at) {
        this.retrospectiveId = retrospectiveId;
        this.position = draft.key().ordinal();
        this.key = draft.key().key();
        this.body = draft.body();
        this.drafted = draft.body();
        this.complete = draft.complete();
        this.hint = draft.hint();
        this.version = 1;
        this.updatedAt = at;
    }

    /** Takes a newer draft; what people wrote here stays. Says whether that changed anything. */
    boolean refresh(DraftedSection draft, Instant at) {
        return editedById == null ? replace(draft, at) : merge(draft, at);
    }

    private boolean replace(DraftedSection draft, Instant at) {
        var nowComplete = draft.complete() || (complete && isAboutRecords());
        drafted = draft.body();
        if (body.equals(draft.body()) && complete == nowComplete) {
            return false;
        }
        rewrite(draft.body(), false);
        complete = nowComplete;
        hint = nowComplete ? draft.key().prompt() : draft.hint();
        changed(at);
        return true;
    }

    private boolean merge(DraftedSection draft, Instant at) {
        if (drafted == null || drafted.equals(draft.body())) {
            return false;
        }
        var merged = Redraft.merge(drafted, body, draft.body());
        drafted = draft.body();
        if (merged.equals(body)) {
            return false;
        }
        rewrite(merged, false);
        changed(at);
        return true;
    }

    /** Takes a text as a whole. */
    void edit(String newBody, PersonView editor, boolean isLeader, Instant at) {
        rewrite(newBody.replace("\r\n", "\n").replace('\r', '\n'), isLeader);
        written(editor, at);
    }

    /** Takes a change that was typed in a page, on the text as it is now. */
    void type(TextChange change, String clientId, PersonView editor, boolean isLeader, Instant at) {
        apply(change, clientId, isLeader);
        untoldSince = untoldSince == null ? at : untoldSince;
        written(editor, at);
    }

    private void rewrite(String newBody, boolean isLeader) {
        if (!newBody.equals(body)) {
            apply(TextChange.byLines(body, newBody), ChangeLog.SERVICE, isLeader);
        }
    }

    private void apply(TextChange change, String clientId, boolean isLeader) {
        body = change.applyTo(body);
        ofLeaders = MarkedRanges.parse(ofLeaders).after(change, isLeader).toString();
        unlogged.add(new LoggedChange(++changes, clientId, change));
    }

    private void written(PersonView editor, Instant at) {
        complete = !body.isBlank();
        hint = key().prompt();
        editedById = editor.id();
        editedByName = editor.name();
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

    boolean isUntold() {
        return untoldSince != null;
    }

    /** An event tells now of what was typed. */
    void told() {
        untoldSince = null;
    }

    private boolean isAboutRecords() {
        return key() == SectionKey.CONTRIBUTING_FACTORS || key() == SectionKey.FOLLOW_UP_ACTIONS;
    }

    private void changed(Instant at) {
        version++;
        updatedAt = at;
    }

    UUID retrospectiveId() {
        return retrospectiveId;
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

    long changes() {
        return changes;
    }

    /** Changes of this transaction, for the log. */
    List<LoggedChange> unlogged() {
        return unlogged;
    }

    PersonView editedBy() {
        return PersonView.of(editedById, editedByName);
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
