package dev.afterword.contracts.slo;

import dev.afterword.contracts.Access;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The day has come on which an SLO is to be reviewed; told once for each such day.
 *
 * @param id id of the SLO
 * @param key its key
 * @param name its name
 * @param service key of the service that it belongs to, or null
 * @param system key of the system that it belongs to, or null
 * @param team who looks after it, or null
 * @param reviewOn the day, in UTC
 * @param remindedAt when it was noticed
 * @param reviewedAt when it was reviewed last, or null
 * @param access who may see it
 */
public record SloReviewDue(
        UUID id,
        String key,
        String name,
        String service,
        String system,
        String team,
        LocalDate reviewOn,
        Instant remindedAt,
        Instant reviewedAt,
        Access access)
        implements SloEvent {}
