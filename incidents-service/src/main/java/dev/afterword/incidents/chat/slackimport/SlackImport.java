package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An import as its maker moves it; the worker moves it on with statements of its own. */
@Entity
@Table(name = "slack_import")
class SlackImport {

    @Id
    UUID id;

    UUID incidentId;
    String fileName;

    @Column(columnDefinition = "text")
    String choice;

    String[] principals;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "created_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
    PersonRef createdBy;

    Instant createdAt;

    @Enumerated(EnumType.STRING)
    SlackImportState state;

    String problem;

    @Column(columnDefinition = "text")
    String report;

    Instant finishedAt;

    protected SlackImport() {}

    SlackImport(UUID id, UUID incidentId, String fileName, String choice, PersonRef by, Instant now) {
        this.id = id;
        this.incidentId = incidentId;
        this.fileName = fileName;
        this.choice = choice;
        this.createdBy = by;
        this.createdAt = now;
        this.principals = new String[0];
        this.state = SlackImportState.UPLOADING;
    }

    /** What an export holds is what its maker may read there, and nobody else's to look at. */
    boolean isOf(UUID incident, String personId) {
        return incidentId.equals(incident) && createdBy.id().equals(personId);
    }

    void requireUploading() {
        if (state != SlackImportState.UPLOADING) {
            throw SlackImportProblems.notUploading(state);
        }
    }

    /** From here on the work is done as somebody with these principals. */
    void move(SlackImportState to, Set<String> as, Instant now) {
        if (!state.next().contains(to)) {
            throw CommonProblems.illegalTransition(state.name(), to.name(), state.next());
        }
        if (to == SlackImportState.IMPORTING && problem != null) {
            throw SlackImportProblems.notReady(problem);
        }
        problem = null;
        principals = as.toArray(String[]::new);
        state = to;
        finishedAt = to == SlackImportState.CANCELED ? now : null;
    }

    void complete(Instant now) {
        state = SlackImportState.COMPLETED;
        finishedAt = now;
    }
}
