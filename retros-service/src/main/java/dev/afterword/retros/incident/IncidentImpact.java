package dev.afterword.retros.incident;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is known of an incident's impact: data loss and exposure are YES, NO or UNKNOWN. */
@RegisterForReflection
public record IncidentImpact(Long customersAffected, String dataLoss, String dataExposure, String description) {
    /** Nothing is known. */
    public static final IncidentImpact UNKNOWN = new IncidentImpact(null, "UNKNOWN", "UNKNOWN", null);

    public IncidentImpact {
        dataLoss = dataLoss == null ? "UNKNOWN" : dataLoss;
        dataExposure = dataExposure == null ? "UNKNOWN" : dataExposure;
    }
}
