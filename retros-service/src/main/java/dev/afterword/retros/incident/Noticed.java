package dev.afterword.retros.incident;

import dev.afterword.retros.policy.condition.DetectedBy;

/**
 * How an incident was noticed, as somebody told it.
 *
 * @param by by whom or what, or null where nobody knows
 */
public record Noticed(DetectedBy by) {

    /** In the policy's three words; whoever was first counts. */
    public static DetectedBy by(String source, Boolean customerFirst) {
        if (Boolean.TRUE.equals(customerFirst)) {
            return DetectedBy.CUSTOMER;
        }
        return switch (source) {
            case "CUSTOMER_REPORT" -> DetectedBy.CUSTOMER;
            case "MONITORING_ALERT", "SLO_BURN", "SYNTHETIC_CHECK", "CORRECTNESS_CHECK" -> DetectedBy.MACHINE;
            case "INTERNAL_REPORT", "PARTNER_OR_VENDOR", "SECURITY_RESEARCHER", "CHANGE_AUTHOR" -> DetectedBy.HAND;
            default -> null;
        };
    }
}
