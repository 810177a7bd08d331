package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.Certainty;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an incident did to a cohort: customers, or colleagues, who were hit in the same way.
 *
 * @param cohort who they are
 * @param kind CUSTOMERS unless told
 * @param service key of the service that they need, or null for all that the incident touches
 * @param necessity how much they need the service: 1 hardly, 5 nothing works without it; null while unknown
 * @param importance how much they matter for what the organisation is there for: 1 little, 5 most; null while unknown
 * @param customersAffected how many of them, or null while unknown
 * @param requestsFailed how many of their requests failed, or null while unknown
 * @param supportContacts how many tickets, calls and chats, or null while unknown
 * @param dataLoss whether they lost data
 * @param dataExposure whether data of theirs was exposed
 * @param moneyEstimate estimated cost in the currency, at most two decimals, or null
 * @param currency ISO 4217 code; needed with an estimate
 * @param sloId id of the objective whose error budget it consumed, or null
 * @param budgetConsumedPct per cent of that error budget, or null; may exceed 100
 * @param note anything else, or null
 * @param withdrawn whether it turned out not to be so; it then stays, and counts no more
 * @param reason why a correction is better; kept in the history
 */
@Schema(name = "ImpactRequest")
record EditCohortRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "EU card payers") String cohort,
        @Schema(defaultValue = "CUSTOMERS") CohortKind kind,
        @Size(max = 60) @Schema(examples = "checkout") String service,
        @Min(1) @Max(5) @Schema(examples = "5") Integer necessity,
        @Min(1) @Max(5) @Schema(examples = "4") Integer importance,
        @PositiveOrZero @Schema(examples = "18400") Long customersAffected,
        @PositiveOrZero Long requestsFailed,
        @PositiveOrZero Long supportContacts,
        @Schema(defaultValue = "UNKNOWN") Certainty dataLoss,
        @Schema(defaultValue = "UNKNOWN") Certainty dataExposure,
        @PositiveOrZero @Digits(integer = 15, fraction = 2) @Schema(examples = "125000.00") BigDecimal moneyEstimate,
        @Pattern(regexp = "[A-Z]{3}", message = "must be three capital letters, such as EUR") @Schema(examples = "EUR")
                String currency,
        UUID sloId,
        @PositiveOrZero @Digits(integer = 7, fraction = 2) @Schema(examples = "37.50") BigDecimal budgetConsumedPct,
        @Size(max = 4000) String note,
        Boolean withdrawn,
        @Size(max = 2000) @Schema(examples = "Billing counted them") String reason) {

    EditCohortRequest {
        kind = kind == null ? CohortKind.CUSTOMERS : kind;
        dataLoss = dataLoss == null ? Certainty.UNKNOWN : dataLoss;
        dataExposure = dataExposure == null ? Certainty.UNKNOWN : dataExposure;
        moneyEstimate = twoDecimals(moneyEstimate);
        budgetConsumedPct = twoDecimals(budgetConsumedPct);
        withdrawn = withdrawn != null && withdrawn;
    }

    /** As the database keeps it, so that 10 and 10.00 are no change; what is too long is left to validation. */
    private static BigDecimal twoDecimals(BigDecimal value) {
        return value != null && value.scale() < 2 && value.scale() > -20 && value.precision() < 20
                ? value.setScale(2, RoundingMode.UNNECESSARY)
                : value;
    }

    /** The values that history keeps, by name. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("cohort", cohort.strip());
        values.put("kind", kind.name());
        values.put("service", service);
        values.put("necessity", text(necessity));
        values.put("importance", text(importance));
        values.put("customersAffected", text(customersAffected));
        values.put("requestsFailed", text(requestsFailed));
        values.put("supportContacts", text(supportContacts));
        values.put("dataLoss", dataLoss.name());
        values.put("dataExposure", dataExposure.name());
        values.put("moneyEstimate", moneyEstimate == null ? null : moneyEstimate.toPlainString());
        values.put("currency", currency);
        values.put("sloId", text(sloId));
        values.put("budgetConsumedPct", budgetConsumedPct == null ? null : budgetConsumedPct.toPlainString());
        values.put("note", note);
        values.put("withdrawn", withdrawn.toString());
        return values;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
