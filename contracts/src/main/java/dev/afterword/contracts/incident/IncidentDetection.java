package dev.afterword.contracts.incident;

/**
 * How an incident was noticed.
 *
 * @param source MONITORING_ALERT, SLO_BURN, SYNTHETIC_CHECK, CORRECTNESS_CHECK, CUSTOMER_REPORT, INTERNAL_REPORT,
 *     PARTNER_OR_VENDOR, SECURITY_RESEARCHER, CHANGE_AUTHOR or UNKNOWN
 * @param noticedByCustomerFirst whether a customer was first, or null
 */
public record IncidentDetection(String source, Boolean noticedByCustomerFirst) {}
