package dev.afterword.incidents.imports;

import dev.afterword.incidents.incident.Visibility;
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
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** An import as people move it; the worker moves it on with statements of its own. */
@Entity
@Table(name = "incident_import")
class ImportJob {

    @Id
    UUID id;

    String system;
    String format;
    String fileName;

    @Column(columnDefinition = "text")
    String options;

    boolean dryRun;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    String[] audience;
    String[] principals;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "created_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
    PersonRef createdBy;

    Instant createdAt;

    @Enumerated(EnumType.STRING)
    ImportState state;

    Instant finishedAt;

    protected ImportJob() {}

    /** Who sees it are those who see what comes of it: its maker and the teams named on it, or everybody. */
    ImportJob(UUID id, StartImportRequest request, String options, PersonRef by, Set<String> principals, Instant now) {
        this.id = id;
        this.system = request.system();
        this.format = request.format().name();
        this.fileName = request.fileName();
        this.options = options;
        this.dryRun = request.dryRun();
        this.visibility = request.visibility();
        var readers = new TreeSet<String>();
        readers.add(by.principal());
        request.teams().forEach(team -> readers.add("team:" + team));
        this.audience = readers.toArray(String[]::new);
        this.principals = principals.toArray(String[]::new);
        this.createdBy = by;
        this.createdAt = now;
        this.state = request.content() == null ? ImportState.UPLOADING : ImportState.QUEUED;
    }

    boolean isVisibleTo(Set<String> readers) {
        return visibility == Visibility.ORGANISATION || Arrays.stream(audience).anyMatch(readers::contains);
    }

    void requireUploading() {
        if (state != ImportState.UPLOADING) {
            throw ImportProblems.notUploading(state);
        }
    }

    void move(ImportState to, Instant now) {
        if (!state.next().contains(to)) {
            throw CommonProblems.illegalTransition(state.name(), to.name(), state.next());
        }
        state = to;
        finishedAt = to == ImportState.CANCELED ? now : null;
    }
}
