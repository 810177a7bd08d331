package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.severity.ImpactLevel;
import java.time.Instant;

/**
 * A window as other features count with it.
 *
 * @param service key of the service, or null while it is not known which
 * @param system key of the system that the service is part of, or null
 * @param level how far from well
 * @param from since when
 * @param to until when, or null while it goes on
 * @param share part of the service that was affected, 0 to 1, or null while unknown
 */
public record ImpactPeriod(String service, String system, ImpactLevel level, Instant from, Instant to, Double share) {}
