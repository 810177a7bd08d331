package dev.afterword.retros.incident;

import java.util.List;

/** All that is known of an incident: its facts, who held which role, and its timeline in order. */
public record IncidentStory(IncidentFacts facts, List<RoleHeld> roles, List<TimelineEntryView> timeline) {}
