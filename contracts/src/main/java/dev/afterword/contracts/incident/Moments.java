package dev.afterword.contracts.incident;

import java.time.Instant;

/**
 * When what happened; each may be null.
 *
 * @param impactStarted aberrant behaviour began
 * @param detected first noticed
 * @param declared declared or reported here
 * @param acknowledged a responder took it
 * @param classifiedMajor classified as major, as regulators ask; absent from events of earlier times
 * @param identified the failing part was found
 * @param mitigated impact ended or under control
 * @param resolved over
 * @param closed record complete
 */
public record Moments(
        Instant impactStarted,
        Instant detected,
        Instant declared,
        Instant acknowledged,
        Instant classifiedMajor,
        Instant identified,
        Instant mitigated,
        Instant resolved,
        Instant closed) {}
