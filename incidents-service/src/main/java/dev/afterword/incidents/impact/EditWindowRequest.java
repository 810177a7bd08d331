package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.severity.ImpactLevel;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of time in which a service was not well.
 *
 * @param service key of the service, or null while it is not known which; one that was not well becomes one of
 *     the services of the incident
 * @param level how far from well; NONE takes the window out of every duration
 * @param from since when
 * @param to until when, or null while it goes on
 * @param fractionAffected share of the service that was affected, 0 to 1 with four decimals, or null while unknown
 * @param reason why a correction is better; kept in the history
 */
@Schema(name = "ImpactWindowRequest")
record EditWindowRequest(
        @Size(max = 60) @Schema(examples = "checkout") String service,
        @NotNull @Schema(examples = "PARTIAL_OUTAGE") ImpactLevel level,
        @NotNull Instant from,
        Instant to,
        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4) @Schema(examples = "0.35")
                BigDecimal fractionAffected,
        @Size(max = 2000) @Schema(examples = "The graphs show that it began earlier") String reason) {

    EditWindowRequest {
        fractionAffected = fractionAffected != null
                        && fractionAffected.scale() >= 0
                        && fractionAffected.scale() < 4
                        && fractionAffected.precision() < 9
                ? fractionAffected.setScale(4, RoundingMode.UNNECESSARY)
                : fractionAffected;
    }

    void requirePossible(Instant now) {
        Moments.requireNotInFuture(from, "/from", now);
        Moments.requireNotInFuture(to, "/to", now);
        if (to != null && to.isBefore(from)) {
            throw CommonProblems.badRequest("/to", "must not be before from (" + from + ")");
        }
    }

    /** The values that history keeps, by name. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("service", service);
        values.put("level", level.name());
        values.put("from", from.toString());
        values.put("to", to == null ? null : to.toString());
        values.put("fractionAffected", fractionAffected == null ? null : fractionAffected.toPlainString());
        return values;
    }
}
