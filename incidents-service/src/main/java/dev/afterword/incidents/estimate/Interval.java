package dev.afterword.incidents.estimate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A 95 % confidence interval.
 *
 * @param low lower end
 * @param high upper end
 */
@Schema(name = "ConfidenceInterval")
public record Interval(double low, double high) {}
