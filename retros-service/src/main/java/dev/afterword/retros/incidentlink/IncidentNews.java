package dev.afterword.retros.incidentlink;

import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.RoleChange;
import dev.afterword.retros.incident.TimelineEntryView;
import java.util.List;

/** What one event says of an incident: its facts after it, changes of roles, and an entry of the timeline or null. */
record IncidentNews(IncidentFacts facts, long sequence, List<RoleChange> roles, TimelineEntryView entry) {}
