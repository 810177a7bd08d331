package dev.afterword.incidents.incident;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.incident.field.FieldValues;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The details of an incident that people edit; a merge patch is applied to the present ones.
 *
 * @param title one line
 * @param summary what is known, or null
 * @param severity how bad, as a person says; null or UNKNOWN leaves it to what the impact says
 * @param severityReason why this severity; needed where the impact says another one, kept with a severity only
 * @param type what kind
 * @param services keys of affected services; one that has an impact window stays among them
 * @param responsibleTeam team that takes it on, or null
 * @param visibility who may see it
 * @param access who is named on it
 * @param impact what is known of the impact as a whole
 * @param responseLevel how much of the organisation responds, or null
 * @param boundary what is and what is not part of it
 * @param responsibleRole role that takes it on, or null
 * @param executiveSponsor id of the executive who stands behind it, or null
 * @param labels labels
 * @param fields values of custom fields by key; null takes one away
 */
record EditIncidentRequest(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String summary,
        Severity severity,
        @Size(max = 2000) @Schema(examples = "The board is waiting for it") String severityReason,
        IncidentType type,
        @Size(max = MOST_SERVICES) List<@NotBlank @Size(max = 60) String> services,
        @Size(max = 100) String responsibleTeam,
        Visibility visibility,
        @Valid AccessRequest access,
        @Valid Impact impact,
        ResponseLevel responseLevel,
        @Valid Boundary boundary,
        @Size(max = 100) String responsibleRole,
        @Size(max = 100) String executiveSponsor,
        @Size(max = 30) List<@NotBlank @Size(max = 60) String> labels,
        @Size(max = 50) @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
                Map<String, JsonNode> fields) {

    static final int MOST_SERVICES = 50;

    EditIncidentRequest {
        severity = severity == Severity.UNKNOWN ? null : severity;
        severityReason = severity == null ? null : severityReason;
        type = type == null ? IncidentType.AMBIGUOUS : type;
        services = services == null ? List.of() : services.stream().distinct().toList();
        visibility = visibility == null ? Visibility.ORGANISATION : visibility;
        access = access == null ? AccessRequest.NOBODY : access;
        impact = impact == null ? Impact.UNKNOWN : impact;
        boundary = boundary == null ? Boundary.UNKNOWN : boundary;
        labels = tidy(labels);
        fields = FieldValues.tidy(fields);
    }

    /** Labels without space around them, each once. */
    static List<String> tidy(List<String> labels) {
        return labels == null
                ? List.of()
                : labels.stream()
                        .map(label -> label == null ? null : label.strip())
                        .distinct()
                        .toList();
    }

    static EditIncidentRequest of(Incident incident) {
        var set = incident.severityOverride;
        return new EditIncidentRequest(
                incident.title,
                incident.summary,
                set == null ? null : set.severity(),
                set == null ? null : set.reason(),
                incident.type,
                List.of(incident.services),
                incident.responsibleTeam,
                incident.visibility,
                new AccessRequest(List.of(incident.accessPeople), List.of(incident.accessTeams)),
                incident.impact,
                incident.responseLevel,
                incident.boundary,
                incident.responsibleRole,
                incident.executiveSponsor == null ? null : incident.executiveSponsor.id(),
                List.of(incident.labels),
                FieldValues.parse(incident.customFields));
    }

    /** The same, with nothing said on why this severity. */
    EditIncidentRequest withoutSeverityReason() {
        return new EditIncidentRequest(
                title,
                summary,
                severity,
                null,
                type,
                services,
                responsibleTeam,
                visibility,
                access,
                impact,
                responseLevel,
                boundary,
                responsibleRole,
                executiveSponsor,
                labels,
                fields);
    }

    /** Names of the fields that differ from the other details. */
    List<String> changedFrom(EditIncidentRequest other) {
        var changed = new ArrayList<String>();
        note(changed, "title", title, other.title);
        note(changed, "summary", summary, other.summary);
        note(changed, "severity", severity, other.severity);
        note(changed, "severityReason", severityReason, other.severityReason);
        note(changed, "type", type, other.type);
        note(changed, "services", services, other.services);
        note(changed, "responsibleTeam", responsibleTeam, other.responsibleTeam);
        note(changed, "visibility", visibility, other.visibility);
        note(changed, "access", access, other.access);
        note(changed, "impact", impact, other.impact);
        note(changed, "responseLevel", responseLevel, other.responseLevel);
        note(changed, "boundary", boundary, other.boundary);
        note(changed, "responsibleRole", responsibleRole, other.responsibleRole);
        note(changed, "executiveSponsor", executiveSponsor, other.executiveSponsor);
        note(changed, "labels", labels, other.labels);
        note(changed, "fields", fields, other.fields);
        return List.copyOf(changed);
    }

    private static void note(List<String> changed, String field, Object now, Object before) {
        if (!Objects.equals(now, before)) {
            changed.add(field);
        }
    }
}
