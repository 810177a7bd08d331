package dev.afterword.contracts.incident;

/**
 * An entry was added to the timeline.
 *
 * @param incident the incident after the change
 * @param entry the entry
 */
public record IncidentTimelineEntryRecorded(IncidentSnapshot incident, TimelineEntry entry) implements IncidentEvent {}
