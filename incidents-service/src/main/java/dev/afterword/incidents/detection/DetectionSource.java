package dev.afterword.incidents.detection;

/** Who or what noticed an incident. */
public enum DetectionSource {
    MONITORING_ALERT,
    SLO_BURN,
    SYNTHETIC_CHECK,
    CORRECTNESS_CHECK,
    CUSTOMER_REPORT,
    INTERNAL_REPORT,
    PARTNER_OR_VENDOR,
    SECURITY_RESEARCHER,
    CHANGE_AUTHOR,
    UNKNOWN;

    /** The source as sentences name it. */
    String words() {
        return switch (this) {
            case MONITORING_ALERT -> "a monitoring alert";
            case SLO_BURN -> "an SLO burn";
            case SYNTHETIC_CHECK -> "a synthetic check";
            case CORRECTNESS_CHECK -> "a correctness check";
            case CUSTOMER_REPORT -> "a customer report";
            case INTERNAL_REPORT -> "an internal report";
            case PARTNER_OR_VENDOR -> "a partner or vendor";
            case SECURITY_RESEARCHER -> "a security researcher";
            case CHANGE_AUTHOR -> "whoever made the change";
            case UNKNOWN -> "nobody knows yet what";
        };
    }
}
