package dev.afterword.incidents.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * What is known of the impact.
 *
 * @param customersAffected how many customers, or null while unknown
 * @param dataLoss whether data was lost
 * @param dataExposure whether data was exposed
 * @param description who could not do what, or null
 */
@Embeddable
public record Impact(
        @PositiveOrZero Long customersAffected,
        @Enumerated(EnumType.STRING) Certainty dataLoss,
        @Enumerated(EnumType.STRING) Certainty dataExposure,
        @Size(max = 4000) @Column(name = "impact_description") String description) {

    static final Impact UNKNOWN = new Impact(null, null, null, null);

    public Impact {
        dataLoss = dataLoss == null ? Certainty.UNKNOWN : dataLoss;
        dataExposure = dataExposure == null ? Certainty.UNKNOWN : dataExposure;
    }
}
