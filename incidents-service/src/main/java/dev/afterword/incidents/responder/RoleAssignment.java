package dev.afterword.incidents.responder;

import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.ToldChange;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A role that a person holds, or held, on an incident. */
@Entity
@Table(name = "role_assignment")
class RoleAssignment {

    @Id
    private UUID id;

    private UUID incidentId;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    @AttributeOverride(name = "name", column = @Column(name = "person_name"))
    private PersonRef person;

    @Enumerated(EnumType.STRING)
    private IncidentRole role;

    private String subTeam;
    private Instant fromAt;
    private Instant toAt;
    private String handoffReason;
    private String handoffSummary;
    private Instant handoffAcceptedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "handoff_from_id"))
    @AttributeOverride(name = "name", column = @Column(name = "handoff_from_name"))
    private PersonRef handoffFrom;

    @Version
    private long version;

    protected RoleAssignment() {}

    RoleAssignment(UUID id, UUID incidentId, PersonRef person, IncidentRole role, String subTeam, Instant from) {
        this.id = id;
        this.incidentId = incidentId;
        this.person = person;
        this.role = role;
        this.subTeam = subTeam;
        this.fromAt = from;
    }

    /** Ends here and goes on, from the same instant, with the other person. */
    RoleAssignment handOff(UUID id, PersonRef to, HandOff fact, Instant at) {
        end(at);
        var next = new RoleAssignment(id, incidentId, to, role, null, toAt);
        next.handoffFrom = person;
        next.handoffReason = fact.reason();
        next.handoffSummary = fact.summary();
        next.handoffAcceptedAt = fact.acceptedAt();
        return next;
    }

    /** Ends; a clock that stepped back never makes an assignment end before it began. */
    void end(Instant at) {
        toAt = at.isBefore(fromAt) ? fromAt : at;
    }

    /** What can be corrected; without a reason, so that each correction brings its own. */
    RoleRecordRequest details() {
        return new RoleRecordRequest(person.id(), role, subTeam, fromAt, toAt, null);
    }

    /** Takes over what people know better. Command that was handed over stays command. */
    void correct(PersonRef who, RoleRecordRequest details) {
        if (isHandedOver() && details.role() != role) {
            throw CommonProblems.badRequest("/role", "must stay COMMANDER: command was handed over");
        }
        person = who;
        role = details.role();
        subTeam = details.subTeam();
        fromAt = details.from();
        toAt = details.to();
    }

    /** The hand-off at its end was at another time. */
    void moveEnd(Instant at) {
        if (at.isBefore(fromAt)) {
            throw CommonProblems.badRequest("/from", "must not be before " + sentence());
        }
        toAt = at;
    }

    /** The hand-off at its beginning was at another time. */
    void moveBegin(Instant at) {
        if (toAt != null && at.isAfter(toAt)) {
            throw CommonProblems.badRequest("/to", "must not be after " + sentence());
        }
        fromAt = at;
    }

    /** Whether there is an instant at which both were held; the end is no part of either. */
    boolean overlaps(RoleAssignment other) {
        return !isInstant()
                && !other.isInstant()
                && (other.toAt == null || fromAt.isBefore(other.toAt))
                && (toAt == null || other.fromAt.isBefore(toAt));
    }

    private boolean isInstant() {
        return fromAt.equals(toAt);
    }

    /** The values that history keeps, by name. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("person", person.name());
        values.put("personId", person.id());
        values.put("role", role.name());
        values.put("subTeam", subTeam);
        values.put("from", fromAt.toString());
        values.put("to", toAt == null ? null : toAt.toString());
        return values;
    }

    /** Who was what from when to when. */
    String sentence() {
        var to = toAt == null ? "" : " to " + toAt;
        return person.name() + " as " + title() + " from " + fromAt + to;
    }

    boolean isHandedOver() {
        return handoffFrom != null;
    }

    boolean isHeld() {
        return toAt == null;
    }

    boolean isCommand() {
        return role == IncidentRole.COMMANDER;
    }

    boolean isHeldBy(String personId) {
        return isHeld() && person.id().equals(personId);
    }

    boolean leads(String team) {
        return isHeld() && role == IncidentRole.SUB_TEAM_LEAD && team.equalsIgnoreCase(subTeam);
    }

    String title() {
        return subTeam == null ? role.title() : role.title() + " (" + subTeam + ")";
    }

    /** Something that became of the role, as the timeline tells it. */
    ToldChange told(TimelineEntryKind kind, String text) {
        return new ToldChange(kind, text, EntryDetail.role(role.name()));
    }

    UUID id() {
        return id;
    }

    Instant from() {
        return fromAt;
    }

    Instant to() {
        return toAt;
    }

    String subTeam() {
        return subTeam;
    }

    long version() {
        return version;
    }

    PersonRef person() {
        return person;
    }

    IncidentRole role() {
        return role;
    }

    RoleAssignmentView view() {
        var handoff = handoffFrom == null
                ? null
                : new RoleAssignmentView.HandOffView(handoffReason, handoffSummary, handoffFrom, handoffAcceptedAt);
        return new RoleAssignmentView(id, person, role, subTeam, fromAt, toAt, handoff, version, List.of());
    }
}
