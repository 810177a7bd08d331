package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;
import java.util.List;
import java.util.Map;

/**
 * What else is said of an incident.
 *
 * @param responseLevel INDIVIDUAL, TEAM, COORDINATED or CRISIS, or null
 * @param severitySet severity that a person set, or null
 * @param severityComputed severity that the impact gives, UNKNOWN while it gives none
 * @param severityReason why a person set the severity, or null
 * @param labels labels
 * @param boundaryIn what is part of it, or null
 * @param boundaryOut what is not part of it, or null
 * @param responsibleRole role that takes it on, or null
 * @param executiveSponsor executive who stands behind it, or null
 * @param fields values of custom fields as text, by key
 * @param impactLevel worst level of its impact windows: NONE, GRAY, DEGRADED, PARTIAL_OUTAGE or FULL_OUTAGE, or null
 */
public record IncidentDetails(
        String responseLevel,
        String severitySet,
        String severityComputed,
        String severityReason,
        List<String> labels,
        String boundaryIn,
        String boundaryOut,
        String responsibleRole,
        PersonRef executiveSponsor,
        Map<String, String> fields,
        String impactLevel) {}
