package dev.afterword.incidents.slo;

/** What an objective counts. */
public enum SloBasis {
    /** Good events among all, for example answers within 300 ms. */
    EVENTS,
    /** Good minutes among all. */
    TIME
}
