package dev.afterword.incidents.slo;

import dev.afterword.incidents.people.PersonRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An objective.
 *
 * @param id its id
 * @param key human key
 * @param service key of the service that it belongs to, or null
 * @param system key of the system that it belongs to, or null
 * @param name what is promised
 * @param description why, and what it leaves out; or null
 * @param basis whether it counts events or minutes
 * @param objective how much must be good, in percent
 * @param period the time over which it holds
 * @param expectedEvents how many events a window has, or null
 * @param indicators what is measured
 * @param team team that answers for it, or null
 * @param reviewOn day on which it is looked at again, or null
 * @param reviewState whether that is planned, near or past
 * @param remindedAt when others were told that this review is due, or null while they have not been
 * @param reviewedAt when it was looked at last, or null
 * @param reviewedBy who recorded that review, or null
 * @param reviewNote what came of it, or null
 * @param status whether it is still aimed at
 * @param retiredAt when it was given up, or null
 * @param retiredReason why it was given up, or null
 * @param allowedTransitions what its status can become
 * @param version goes up with each change; the ETag
 * @param createdAt when it was added
 * @param updatedAt when it was changed last
 */
@Schema(name = "Slo")
public record SloView(
        UUID id,
        @Schema(examples = "SLO-3") String key,
        String service,
        String system,
        String name,
        String description,
        SloBasis basis,
        @Schema(examples = "99.9") BigDecimal objective,
        SloPeriod period,
        Long expectedEvents,
        List<Indicator> indicators,
        String team,
        LocalDate reviewOn,
        ReviewState reviewState,
        Instant remindedAt,
        Instant reviewedAt,
        PersonRef reviewedBy,
        String reviewNote,
        SloStatus status,
        Instant retiredAt,
        String retiredReason,
        List<SloStatus> allowedTransitions,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
