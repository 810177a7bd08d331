package dev.afterword.incidents.incident;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.incident.field.FieldValues;
import dev.afterword.incidents.incident.severity.SeverityAssessmentView;
import dev.afterword.incidents.moment.MomentFlagView;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.retrospectivelink.RetrospectiveLinkView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident as clients see it.
 *
 * @param id id
 * @param key human key
 * @param title one line
 * @param summary what is known, or null
 * @param status where it stands
 * @param severity how bad: what a person set, or else what the impact says
 * @param assessment where the severity comes from
 * @param type what kind
 * @param services keys of affected services
 * @param responsibleTeam team that takes it on, or null
 * @param source whether the record began here or was imported
 * @param visibility who may see it
 * @param access who is named on it
 * @param declaredBy who declared, reported or recorded it
 * @param commander who has command, or null
 * @param moments when what happened
 * @param impact what is known of the impact
 * @param responseLevel how much of the organisation responds, or null
 * @param boundary what is and what is not part of it
 * @param responsibleRole role that takes it on, or null
 * @param executiveSponsor executive who stands behind it, or null
 * @param labels labels
 * @param fields values of custom fields by key
 * @param mergedInto incident it is merged into, or null where there is none that the reader may see
 * @param retrospective what its retrospective decided and where it stands, or null
 * @param followUps how many action items came out of it
 * @param qualityFlags moments that an import could not use; each goes once the moment is set
 * @param warnings what is odd about it
 * @param allowedTransitions where it may go now
 * @param version what ETag and If-Match carry
 * @param createdAt when it was written down
 * @param updatedAt when it last changed
 */
@Schema(name = "Incident")
record IncidentView(
        UUID id,
        @Schema(examples = "INC-42") String key,
        String title,
        String summary,
        IncidentStatus status,
        Severity severity,
        SeverityAssessmentView assessment,
        IncidentType type,
        List<String> services,
        String responsibleTeam,
        IncidentSource source,
        Visibility visibility,
        Access access,
        PersonRef declaredBy,
        PersonRef commander,
        Moments moments,
        Impact impact,
        ResponseLevel responseLevel,
        Boundary boundary,
        String responsibleRole,
        PersonRef executiveSponsor,
        List<String> labels,
        @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class) Map<String, JsonNode> fields,
        UUID mergedInto,
        RetrospectiveLinkView retrospective,
        FollowUps followUps,
        List<MomentFlagView> qualityFlags,
        List<Warning> warnings,
        List<IncidentStatus> allowedTransitions,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * Who is named on an incident.
     *
     * @param people people
     * @param teams names of teams
     */
    @Schema(name = "IncidentAccess")
    record Access(List<PersonRef> people, List<String> teams) {}

    /**
     * How many action items came out of an incident.
     *
     * @param total all of them
     * @param open proposed or being worked on
     * @param done finished, not yet verified
     * @param verified finished and found to work
     */
    @Schema(name = "FollowUpCounts")
    record FollowUps(long total, long open, long done, long verified) {

        static final FollowUps NONE = new FollowUps(0, 0, 0, 0);
    }

    static IncidentView of(Incident incident, IncidentContext context, Instant now) {
        return new IncidentView(
                incident.id,
                incident.key,
                incident.title,
                incident.summary,
                incident.status,
                incident.severity,
                SeverityAssessmentView.of(incident.severityOverride, incident.computedSeverity, incident.severity),
                incident.type,
                List.of(incident.services),
                incident.responsibleTeam,
                incident.source,
                incident.visibility,
                new Access(context.people(), List.of(incident.accessTeams)),
                incident.declaredBy,
                incident.commander,
                incident.moments,
                incident.impact,
                incident.responseLevel,
                incident.boundary,
                incident.responsibleRole,
                incident.executiveSponsor,
                List.of(incident.labels),
                FieldValues.parse(incident.customFields),
                context.mergedInto(),
                context.retrospective(),
                context.followUps(),
                context.flags(),
                IncidentWarnings.of(incident, context, now),
                List.copyOf(Transitions.allowed(incident, context.retrospectiveDecided())),
                incident.version,
                incident.createdAt,
                incident.updatedAt);
    }
}
