package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.incident.Warning;
import dev.afterword.incidents.people.PersonRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an incident did to a cohort.
 *
 * @param id id
 * @param cohort who they are
 * @param kind customers or colleagues
 * @param service key of the service that they need, or null for all that the incident touches
 * @param necessity how much they need the service, 1 to 5, or null
 * @param importance how much they matter, 1 to 5, or null
 * @param customersAffected how many of them, or null while unknown
 * @param requestsFailed how many of their requests failed, or null while unknown
 * @param supportContacts how many tickets, calls and chats, or null while unknown
 * @param dataLoss whether they lost data
 * @param dataExposure whether data of theirs was exposed
 * @param moneyEstimate estimated cost in the currency, or null
 * @param currency ISO 4217 code, or null
 * @param sloId id of the objective whose error budget it consumed, or null
 * @param budgetConsumedPct per cent of that error budget, or null
 * @param note anything else, or null
 * @param withdrawn whether it turned out not to be so
 * @param recordedBy who told
 * @param recordedAt when they told
 * @param version what ETag and If-Match carry
 * @param warnings what is odd about the incident after the change that this answers, none of which blocks it; empty in lists
 */
@Schema(name = "CohortImpact")
record CohortView(
        UUID id,
        String cohort,
        CohortKind kind,
        String service,
        Integer necessity,
        Integer importance,
        Long customersAffected,
        Long requestsFailed,
        Long supportContacts,
        Certainty dataLoss,
        Certainty dataExposure,
        BigDecimal moneyEstimate,
        String currency,
        UUID sloId,
        BigDecimal budgetConsumedPct,
        String note,
        boolean withdrawn,
        PersonRef recordedBy,
        Instant recordedAt,
        long version,
        List<Warning> warnings) {

    CohortView {
        warnings = warnings == null ? List.of() : warnings;
    }

    static CohortView of(
            UUID id, EditCohortRequest details, PersonRef by, Instant at, long version, List<Warning> odd) {
        return new CohortView(
                id,
                details.cohort(),
                details.kind(),
                details.service(),
                details.necessity(),
                details.importance(),
                details.customersAffected(),
                details.requestsFailed(),
                details.supportContacts(),
                details.dataLoss(),
                details.dataExposure(),
                details.moneyEstimate(),
                details.currency(),
                details.sloId(),
                details.budgetConsumedPct(),
                details.note(),
                details.withdrawn(),
                by,
                at,
                version,
                odd);
    }
}
