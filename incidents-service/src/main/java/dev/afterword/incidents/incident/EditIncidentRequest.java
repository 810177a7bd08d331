package dev.afterword.incidents.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The details of an incident that people edit; a merge patch is applied to the present ones.
 *
 * @param title one line
 * @param summary what is known, or null
 * @param severity how bad
 * @param type what kind
 * @param services keys of affected services
 * @param responsibleTeam team that takes it on, or null
 * @param visibility who may see it
 * @param access who is named on it
 * @param impact what is known of the impact
 */
record EditIncidentRequest(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String summary,
        Severity severity,
        IncidentType type,
        @Size(max = 50) List<@NotBlank @Size(max = 60) String> services,
        @Size(max = 100) String responsibleTeam,
        Visibility visibility,
        @Valid AccessRequest access,
        @Valid Impact impact) {

    EditIncidentRequest {
        severity = severity == null ? Severity.UNKNOWN : severity;
        type = type == null ? IncidentType.AMBIGUOUS : type;
        services = services == null ? List.of() : services.stream().distinct().toList();
        visibility = visibility == null ? Visibility.ORGANISATION : visibility;
        access = access == null ? AccessRequest.NOBODY : access;
        impact = impact == null ? Impact.UNKNOWN : impact;
    }

    /** Names of the fields that differ from the other details. */
    List<String> changedFrom(EditIncidentRequest other) {
        var changed = new ArrayList<String>();
        note(changed, "title", title, other.title);
        note(changed, "summary", summary, other.summary);
        note(changed, "severity", severity, other.severity);
        note(changed, "type", type, other.type);
        note(changed, "services", services, other.services);
        note(changed, "responsibleTeam", responsibleTeam, other.responsibleTeam);
        note(changed, "visibility", visibility, other.visibility);
        note(changed, "access", access, other.access);
        note(changed, "impact", impact, other.impact);
        return List.copyOf(changed);
    }

    private static void note(List<String> changed, String field, Object now, Object before) {
        if (!Objects.equals(now, before)) {
            changed.add(field);
        }
    }
}
