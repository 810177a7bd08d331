package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.Warning;
import dev.afterword.incidents.incident.severity.ImpactLevel;
import dev.afterword.incidents.people.PersonRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of time in which a service was not well.
 *
 * @param id id
 * @param service key of the service, or null while it is not known which
 * @param level how far from well
 * @param from since when
 * @param to until when, or null while it goes on
 * @param fractionAffected share of the service that was affected, 0 to 1, or null while unknown
 * @param recordedBy who told, or whose change of status opened it
 * @param recordedAt when they told
 * @param version what ETag and If-Match carry
 * @param warnings what is odd about the incident after the change that this answers, none of which blocks it; empty in lists
 */
@Schema(name = "ImpactWindow")
record WindowView(
        UUID id,
        String service,
        ImpactLevel level,
        Instant from,
        Instant to,
        BigDecimal fractionAffected,
        PersonRef recordedBy,
        Instant recordedAt,
        long version,
        List<Warning> warnings) {

    WindowView {
        warnings = warnings == null ? List.of() : warnings;
    }

    WindowView with(List<Warning> odd) {
        return new WindowView(id, service, level, from, to, fractionAffected, recordedBy, recordedAt, version, odd);
    }
}
