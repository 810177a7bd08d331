package dev.afterword.incidents.incident.severity;

/** How far a service is from well, best first. */
public enum ImpactLevel {
    /** Nothing is wrong, or no longer. */
    NONE,
    /** Between healthy and broken: no outage, and yet not right. */
    GRAY,
    DEGRADED,
    PARTIAL_OUTAGE,
    FULL_OUTAGE
}
