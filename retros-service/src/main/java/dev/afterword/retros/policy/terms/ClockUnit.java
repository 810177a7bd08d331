package dev.afterword.retros.policy.terms;

/** Units of a time limit that regulators set: calendar time in UTC. */
public enum ClockUnit {
    HOURS,
    DAYS,
    MONTHS
}
