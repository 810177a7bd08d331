package dev.afterword.incidents.incident;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.incident.field.FieldValues;
import dev.afterword.incidents.moment.Moments;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident to declare, to report for triage, or to record after the fact.
 *
 * @param title one line
 * @param summary what is known, optional
 * @param severity how bad, UNKNOWN unless told
 * @param severityReason why this severity, optional; one that disagrees with the impact is taken without, and warned of
 * @param type what kind, AMBIGUOUS unless told
 * @param services keys of affected services
 * @param responsibleTeam team that takes it on, optional
 * @param visibility ORGANISATION unless told
 * @param access who is named on it, optional
 * @param impact what is known of the impact, optional
 * @param responseLevel how much of the organisation responds, optional
 * @param boundary what is and what is not part of it, optional
 * @param responsibleRole role that takes it on, optional
 * @param executiveSponsor id of the executive who stands behind it, optional
 * @param labels labels, optional
 * @param fields values of custom fields by key, optional
 * @param moments when it began and, after the fact, when it ended
 * @param status INVESTIGATING to declare (default), TRIAGE to report, RESOLVED to record after the fact
 */
record DeclareIncidentRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Checkout fails for card payments") String title,
        @Size(max = 4000) @Schema(examples = "Since 10:02 about a third of card payments time out.") String summary,
        @Schema(defaultValue = "UNKNOWN", examples = "SEV2") Severity severity,
        @Size(max = 2000) @Schema(examples = "The board is waiting for it") String severityReason,
        @Schema(defaultValue = "AMBIGUOUS", examples = "AVAILABILITY") IncidentType type,
        @Size(max = 50) @Schema(examples = "[\"checkout\"]") List<@NotBlank @Size(max = 60) String> services,
        @Size(max = 100) @Schema(examples = "payments") String responsibleTeam,
        @Schema(defaultValue = "ORGANISATION") Visibility visibility,
        @Valid AccessRequest access,
        @Valid Impact impact,
        @Schema(examples = "TEAM") ResponseLevel responseLevel,
        @Valid Boundary boundary,
        @Size(max = 100) @Schema(examples = "Head of payments") String responsibleRole,
        @Size(max = 100) String executiveSponsor,
        @Size(max = 30) @Schema(examples = "[\"black-friday\"]") List<@NotBlank @Size(max = 60) String> labels,
        @Size(max = 50)
                @Schema(
                        type = SchemaType.OBJECT,
                        additionalProperties = Schema.True.class,
                        examples = "{\"region\":\"eu-west\"}")
                Map<String, JsonNode> fields,
        KnownMoments moments,
        @Schema(
                        defaultValue = "INVESTIGATING",
                        enumeration = {"INVESTIGATING", "TRIAGE", "RESOLVED"})
                IncidentStatus status) {

    /**
     * The moments that can be known when an incident is declared.
     *
     * @param impactStarted when things began to go wrong
     * @param detected when somebody or something noticed
     * @param classifiedMajor when it was classified as major, as regulators ask
     * @param mitigated when the impact ended, only after the fact
     * @param resolved when it was over, only after the fact
     */
    record KnownMoments(
            Instant impactStarted, Instant detected, Instant classifiedMajor, Instant mitigated, Instant resolved) {

        static final KnownMoments NONE = new KnownMoments(null, null, null, null, null);

        Moments toMoments() {
            return new Moments(impactStarted, detected, null, null, classifiedMajor, null, mitigated, resolved, null);
        }
    }

    DeclareIncidentRequest {
        var explained = severity != null && severity != Severity.UNKNOWN && severityReason != null;
        severityReason = explained && !severityReason.isBlank() ? severityReason.strip() : null;
        type = type == null ? IncidentType.AMBIGUOUS : type;
        services = services == null ? List.of() : services.stream().distinct().toList();
        visibility = visibility == null ? Visibility.ORGANISATION : visibility;
        access = access == null ? AccessRequest.NOBODY : access;
        impact = impact == null ? Impact.UNKNOWN : impact;
        boundary = boundary == null ? Boundary.UNKNOWN : boundary;
        labels = EditIncidentRequest.tidy(labels);
        fields = FieldValues.tidy(fields);
        moments = moments == null ? KnownMoments.NONE : moments;
        status = status == null ? IncidentStatus.INVESTIGATING : status;
    }

    EditIncidentRequest details() {
        return new EditIncidentRequest(
                title,
                summary,
                severity,
                severityReason,
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
}
