package dev.afterword.incidents.incident.severity;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.incident.Impact;
import dev.afterword.incidents.incident.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the impact windows and cohorts of an incident add up to.
 *
 * @param severity severity that they say, or null while there are none
 * @param because one sentence, or null
 * @param level worst level of a window, or null
 * @param customers customers of all cohorts, or null while unknown
 * @param internalCustomers colleagues of all internal cohorts, or null while unknown
 * @param dataLoss whether any cohort lost data, or null while there are none
 * @param dataExposure whether data of any cohort was exposed, or null while there are none
 */
@Embeddable
public record ImpactSize(
        @Column(name = "sized_severity") @Enumerated(EnumType.STRING) Severity severity,
        @Column(name = "sized_because") String because,
        @Column(name = "sized_level") @Enumerated(EnumType.STRING) ImpactLevel level,
        @Column(name = "sized_customers") Long customers,
        @Column(name = "sized_internal_customers") Long internalCustomers,
        @Column(name = "sized_data_loss") @Enumerated(EnumType.STRING) Certainty dataLoss,
        @Column(name = "sized_data_exposure") @Enumerated(EnumType.STRING) Certainty dataExposure) {

    public static final ImpactSize NONE = new ImpactSize(null, null, null, null, null, null, null);

    /** The impact as others are told: what was said of the whole, completed by what the cohorts say. */
    public Impact with(Impact told) {
        return new Impact(
                told.customersAffected() == null ? customers : told.customersAffected(),
                either(told.dataLoss(), dataLoss),
                either(told.dataExposure(), dataExposure),
                told.description());
    }

    private static Certainty either(Certainty told, Certainty sized) {
        if (told == Certainty.YES || sized == Certainty.YES) {
            return Certainty.YES;
        }
        return told == Certainty.UNKNOWN && sized != null ? sized : told;
    }
}
