package dev.afterword.incidents.incident;

import dev.afterword.incidents.incident.field.FieldValues;
import dev.afterword.incidents.incident.severity.ComputedSeverity;
import dev.afterword.incidents.incident.severity.ImpactSize;
import dev.afterword.incidents.incident.severity.SeverityOverride;
import dev.afterword.incidents.incident.severity.SeverityRule;
import dev.afterword.incidents.incident.severity.SeverityShift;
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
import java.util.UUID;
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
    IncidentSource source = IncidentSource.NATIVE;

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

    @Enumerated(EnumType.STRING)
    ResponseLevel responseLevel;

    @Embedded
    Boundary boundary;

    String responsibleRole;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "executive_sponsor_id"))
    @AttributeOverride(name = "name", column = @Column(name = "executive_sponsor_name"))
    PersonRef executiveSponsor;

    String[] labels;
    String customFields;

    /** What was set, or null; {@link #severity} is this, or else what is computed. */
    @Embedded
    SeverityOverride severityOverride;

    @Embedded
    ComputedSeverity computedSeverity;

    @Embedded
    ImpactSize impactSize;

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
        boundary = boundary == null ? Boundary.UNKNOWN : boundary;
        impactSize = impactSize == null ? ImpactSize.NONE : impactSize;
    }

    /** A new incident: declared, reported for triage, or recorded after the fact. */
    static Incident declare(
            UUID id, String key, DeclareIncidentRequest request, PersonRef sponsor, PersonRef by, Instant now) {
        return Beginning.of(id, key, request, sponsor, by, now);
    }

    /** Changes the status and the moments that the change sets or takes back. */
    StatusChange move(TransitionRequest request, UUID target, boolean retrospectiveDecided, Instant now) {
        var to = request.to();
        Transitions.requireAllowed(this, request, retrospectiveDecided);
        var at = request.at() == null ? now : request.at();
        Moments.requireNotInFuture(at, "/at", now);
        var after = MomentRules.afterMove(moments, status, to, at, request.at() != null);
        MomentRules.requireOrder(after, moment -> "/at");
        var change = new StatusChange(status, to, at, request.reason(), MomentRules.replaced(moments, after));
        statusBeforeMerge = to == IncidentStatus.MERGED ? status : null;
        mergedInto = to == IncidentStatus.MERGED ? target : null;
        status = to;
        moments = after;
        updatedAt = now;
        return change;
    }

    /** Replaces one moment by what people know better, or by nothing, and gives back the value that it had. */
    Instant correct(Moment moment, Instant at, Instant now) {
        Moments.requireNotInFuture(at, "/at", now);
        if (at == null && status.rests(moment)) {
            throw CommonProblems.badRequest("/at", "is needed while the status is " + status);
        }
        var corrected = moments.with(moment, at);
        MomentRules.requireOrder(corrected, disordered -> "/at");
        var before = moment.of(moments);
        moments = corrected;
        updatedAt = now;
        return before;
    }

    EditIncidentRequest details() {
        return EditIncidentRequest.of(this);
    }

    /** Takes over edited details; the sponsor is the person that the details name. */
    SeverityShift edit(EditIncidentRequest details, PersonRef sponsor, PersonRef editor, Instant now) {
        var closes = visibility == Visibility.ORGANISATION && details.visibility() == Visibility.RESTRICTED;
        var before = details();
        var severityBefore = severity;
        setDetails(details, sponsor);
        assess();
        var why = setSeverity(before, details, editor, now);
        if (closes && !List.of(audience).contains(editor.principal())) {
            // Whoever closes a door stays inside.
            accessPeople = IncidentAudience.with(accessPeople, editor.id());
            audience = IncidentAudience.of(this);
        }
        updatedAt = now;
        return new SeverityShift(severityBefore, severity, why);
    }

    /** Sets or takes back what a person says of the severity, and gives the reason; what is computed stays beside it. */
    private String setSeverity(EditIncidentRequest before, EditIncidentRequest details, PersonRef editor, Instant now) {
        var said = SeverityWord.of(before, details, computedSeverity);
        if (said.isNew()) {
            severityOverride = SeverityOverride.against(
                    computedSeverity.severity(), SeverityOverride.of(said.severity(), said.reason(), editor, now));
            assess();
        }
        return said.why(computedSeverity);
    }

    /** What windows and cohorts add up to is another thing now. */
    SeverityShift sized(ImpactSize size, Instant now) {
        var before = severity;
        impactSize = size;
        assess();
        updatedAt = now;
        return new SeverityShift(before, severity, computedSeverity.because());
    }

    void assess() {
        computedSeverity = SeverityRule.of(impactSize, impact);
        severity = severityOverride == null ? computedSeverity.severity() : severityOverride.severity();
    }

    /** As the system that it was imported from has it. */
    void standAs(IncidentStatus there, Moments then) {
        status = there;
        moments = then;
    }

    void setDetails(EditIncidentRequest details, PersonRef sponsor) {
        title = details.title().strip();
        summary = details.summary();
        type = details.type();
        services = details.services().toArray(String[]::new);
        responsibleTeam = details.responsibleTeam();
        visibility = details.visibility();
        accessPeople = details.access().people().toArray(String[]::new);
        accessTeams = details.access().teams().toArray(String[]::new);
        impact = details.impact();
        responseLevel = details.responseLevel();
        boundary = details.boundary();
        responsibleRole = details.responsibleRole();
        executiveSponsor = sponsor;
        labels = details.labels().toArray(String[]::new);
        customFields = FieldValues.write(details.fields());
        audience = IncidentAudience.of(this);
    }

    /** Somebody took a role: from now on a restricted incident is theirs to see, also after they give the role back. */
    void joinedBy(PersonRef person, Instant now) {
        requireOpenToPeople();
        roleHolders = IncidentAudience.with(roleHolders, person.id());
        named(now);
    }

    void asks(PersonRef person, Instant now) {
        requireOpenToPeople();
        if (!isVisibleTo(Set.of(person.principal()))) {
            accessPeople = IncidentAudience.with(accessPeople, person.id());
            named(now);
        }
    }

    void asksTeam(String team, Instant now) {
        requireOpenToPeople();
        if (!isVisibleTo(Set.of("team:" + team))) {
            accessTeams = IncidentAudience.with(accessTeams, team);
            named(now);
        }
    }

    private void named(Instant now) {
        audience = IncidentAudience.of(this);
        updatedAt = now;
    }

    private void requireOpenToPeople() {
        if (status == IncidentStatus.MERGED) {
            throw IncidentProblems.merged(key);
        }
    }

    /** The first commander takes it on, unless it is over already. */
    void commandTakenBy(PersonRef person, Instant at) {
        commander = person;
        commandSince = at;
        if (moments.acknowledged() == null && status.isInResponse()) {
            moments = moments.with(Moment.ACKNOWLEDGED, at);
        }
    }

    void commandGivenBack(Instant now) {
        commander = null;
        commandSince = null;
        updatedAt = now;
    }

    boolean isVisibleTo(Set<String> principals) {
        return visibility == Visibility.ORGANISATION || Arrays.stream(audience).anyMatch(principals::contains);
    }

    /** The number of the next event in this incident's history. */
    long nextEventSequence() {
        return ++eventSequence;
    }
}
