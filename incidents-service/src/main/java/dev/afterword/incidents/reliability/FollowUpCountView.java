package dev.afterword.incidents.reliability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Follow-ups of all incidents of the view, however old.
 *
 * @param open how many are not done
 * @param overdue how many of these are past their date
 */
@Schema(name = "ReliabilityFollowUps")
record FollowUpCountView(int open, int overdue) {}
