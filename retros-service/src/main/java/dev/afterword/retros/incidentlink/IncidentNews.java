package dev.afterword.retros.incidentlink;

import dev.afterword.retros.incident.BudgetShare;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.Noticed;
import dev.afterword.retros.incident.RoleChange;
import dev.afterword.retros.incident.TimelineEntryView;
import dev.afterword.retros.incident.ToldRole;
import java.util.List;

/**
 * What one event says of an incident: its facts after it, changes of roles, a role that was told after the
 * fact or null, and an entry of the timeline or null.
 *
 * @param imported whether it tells that the record was taken over from another system
 * @param corrects whether the entry takes the place of what it said before
 * @param budget what it took of an objective's error budget, or null
 * @param noticed how it was noticed where that was told, else null
 */
record IncidentNews(
        IncidentFacts facts,
        long sequence,
        boolean imported,
        List<RoleChange> roles,
        ToldRole toldRole,
        TimelineEntryView entry,
        boolean corrects,
        BudgetShare budget,
        Noticed noticed) {}
