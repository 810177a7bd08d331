package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;

/** An incident: what is known of it, where it stands, who may see it. It keeps its own rules. */
@Entity
@Table(name = "incident")
class Incident {

    @Id
    UUID id;

    String key;
    String title;
    String summary;

    @Enumerated(EnumType.STRING)
    IncidentStatus status;

    @Enumerated(EnumType.STRING)
    IncidentStatus statusBeforeMerge;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    IncidentType type;

    String[] services;
    String responsibleTeam;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    String[] accessPeople;
    String[] accessTeams;
    String[] roleHolders;
    String[] audience;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "declared_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "declared_by_name"))
    PersonRef declaredBy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "commander_id"))
    @AttributeOverride(name = "name", column = @Column(name = "commander_name"))
    PersonRef commander;

    Instant commandSince;

    @Embedded
    Moments moments;

    @Embedded
    Impact impact;

    UUID mergedInto;

    /** Moves with every event, also where nothing that a client edits has changed. */
    @OptimisticLock(excluded = true)
    long eventSequence;

    @Version
    long version;

    Instant createdAt;
    Instant updatedAt;

    protected Incident() {}

    /** Hibernate reads an embedded value whose columns are all null as null. */
    @PostLoad
    void afterLoad() {
        moments = moments == null ? Moments.NONE : moments;
    }

    /** A new incident: declared, reported for triage, or recorded after the fact. */
    static Incident declare(UUID id, String key, DeclareIncidentRequest request, PersonRef by, Instant now) {
        DeclareRules.check(request, now);
        var incident = new Incident();
        incident.id = id;
        incident.key = key;
        incident.status = request.status();
        incident.declaredBy = by;
        incident.moments = request.moments().toMoments();
        if (request.status() == IncidentStatus.INVESTIGATING) {
            incident.moments = incident.moments.with(Moment.DECLARED, now);
        }
        incident.roleHolders = new String[0];
        incident.setDetails(request.details());
        incident.createdAt = now;
        incident.updatedAt = now;
        return incident;
    }

    /** Where it may go now, for a client that asks before it tries. */
    Set<IncidentStatus> allowedTransitions(boolean retrospectiveDecided) {
        if (status == IncidentStatus.MERGED) {
            return Set.of(statusBeforeMerge);
        }
        var allowed = new TreeSet<>(status.next());
        if (!retrospectiveDecided) {
            allowed.remove(IncidentStatus.CLOSED);
        }
        return allowed;
    }

    /** Changes the status and the moments that the change sets or takes back. */
    StatusChange move(TransitionRequest request, UUID target, boolean retrospectiveDecided, Instant now) {
        var to = request.to();
        requireAllowed(to, retrospectiveDecided);
        if (status.needsReasonToBecome(to) && !request.hasReason() && status != IncidentStatus.MERGED) {
            throw CommonProblems.badRequest("/reason", "is needed to go from " + status + " to " + to);
        }
        var at = request.at() == null ? now : request.at();
        Moments.requireNotInFuture(at, "/at", now);
        var before = moments;
        var after = MomentRules.afterMove(moments, status, to, at);
        MomentRules.requireOrder(after, moment -> "/at");
        var change = new StatusChange(status, to, at, request.reason(), MomentRules.replaced(before, after));
        statusBeforeMerge = to == IncidentStatus.MERGED ? status : null;
        mergedInto = to == IncidentStatus.MERGED ? target : null;
        status = to;
        moments = after;
        updatedAt = now;
        return change;
    }

    private void requireAllowed(IncidentStatus to, boolean retrospectiveDecided) {
        var allowed = allowedTransitions(retrospectiveDecided);
        if (allowed.contains(to)) {
            return;
        }
        if (to == IncidentStatus.CLOSED && status == IncidentStatus.RESOLVED) {
            throw IncidentProblems.undecided(key).with("allowedTransitions", allowed);
        }
        throw IncidentProblems.illegalTransition(status, to, allowed);
    }

    /** Replaces one moment by what people know better, and gives back the value that it had. */
    Instant correct(Moment moment, Instant at, Instant now) {
        Moments.requireNotInFuture(at, "/at", now);
        var corrected = moments.with(moment, at);
        MomentRules.requireOrder(corrected, disordered -> "/at");
        var before = moment.of(moments);
        moments = corrected;
        updatedAt = now;
        return before;
    }

    EditIncidentRequest details() {
        return new EditIncidentRequest(
                title,
                summary,
                severity,
                type,
                List.of(services),
                responsibleTeam,
                visibility,
                new AccessRequest(List.of(accessPeople), List.of(accessTeams)),
                impact);
    }

    void edit(EditIncidentRequest details, PersonRef editor, Instant now) {
        var closes = visibility == Visibility.ORGANISATION && details.visibility() == Visibility.RESTRICTED;
        setDetails(details);
        if (closes && !List.of(audience).contains(editor.principal())) {
            // Whoever closes a door stays inside.
            accessPeople = Stream.concat(Stream.of(accessPeople), Stream.of(editor.id()))
                    .sorted()
                    .toArray(String[]::new);
            refreshAudience();
        }
        updatedAt = now;
    }

    private void setDetails(EditIncidentRequest details) {
        title = details.title().strip();
        summary = details.summary();
        severity = details.severity();
        type = details.type();
        services = details.services().toArray(String[]::new);
        responsibleTeam = details.responsibleTeam();
        visibility = details.visibility();
        accessPeople = details.access().people().toArray(String[]::new);
        accessTeams = details.access().teams().toArray(String[]::new);
        impact = details.impact();
        refreshAudience();
    }

    /** Somebody took a role: from now on a restricted incident is theirs to see, also after they give the role back. */
    void joinedBy(PersonRef person, Instant now) {
        if (status == IncidentStatus.MERGED) {
            throw IncidentProblems.merged(key);
        }
        var holders = new TreeSet<>(List.of(roleHolders));
        holders.add(person.id());
        roleHolders = holders.toArray(String[]::new);
        refreshAudience();
        updatedAt = now;
    }

    void commandTakenBy(PersonRef person, Instant at) {
        commander = person;
        commandSince = at;
        if (moments.acknowledged() == null) {
            moments = moments.with(Moment.ACKNOWLEDGED, at);
        }
    }

    void commandGivenBack(Instant now) {
        commander = null;
        commandSince = null;
        updatedAt = now;
    }

    private void refreshAudience() {
        var principals = new TreeSet<String>();
        principals.add(declaredBy.principal());
        Arrays.stream(roleHolders).map(id -> "person:" + id).forEach(principals::add);
        Arrays.stream(accessPeople).map(id -> "person:" + id).forEach(principals::add);
        Arrays.stream(accessTeams).map(team -> "team:" + team).forEach(principals::add);
        audience = principals.toArray(String[]::new);
    }

    boolean isVisibleTo(Set<String> principals) {
        return visibility == Visibility.ORGANISATION || Arrays.stream(audience).anyMatch(principals::contains);
    }

    /** The number of the next event in this incident's history. */
    long nextEventSequence() {
        return ++eventSequence;
    }

    IncidentStatus status() {
        return status;
    }

    Moments moments() {
        return moments;
    }

    Instant commandSince() {
        return commandSince;
    }
}
