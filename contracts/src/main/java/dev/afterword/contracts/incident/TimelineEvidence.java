package dev.afterword.contracts.incident;

import java.time.Instant;

/**
 * Where a fact can be seen.
 *
 * @param url an http or https address
 * @param label what is seen there, or null
 * @param capturedAt when it looked like that, or null
 */
public record TimelineEvidence(String url, String label, Instant capturedAt) {}
