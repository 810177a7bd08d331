package dev.afterword.contracts.incident;

import java.util.List;

/**
 * An entry of the timeline says, or is judged, otherwise than before.
 *
 * @param incident the incident after the change
 * @param entry the entry as it is now; without its text where it is no longer for everybody
 * @param changed names of the fields that changed
 * @param reason why, or null
 */
public record IncidentTimelineEntryCorrected(
        IncidentSnapshot incident, TimelineEntry entry, List<String> changed, String reason) implements IncidentEvent {}
