package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.incident.severity.SeverityShift;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.incidents.timeline.ToldChange;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.identity.CurrentUser;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What follows from every change of the impact: old values kept, the incident sized anew, its story told. */
@ApplicationScoped
class ImpactRecordService {

    private final ImpactRepository impact;
    private final BudgetFollower budgets;
    private final ImpactSizeService sizes;
    private final ImpactEvents events;
    private final TimelineService timeline;
    private final CurrentUser user;
    private final Clock clock;

    ImpactRecordService(
            ImpactRepository impact,
            BudgetFollower budgets,
            ImpactSizeService sizes,
            ImpactEvents events,
            TimelineService timeline,
            CurrentUser user,
            Clock clock) {
        this.impact = impact;
        this.budgets = budgets;
        this.sizes = sizes;
        this.events = events;
        this.timeline = timeline;
        this.user = user;
        this.clock = clock;
    }

    /** Writes new records and what is new in old ones, then tells. Runs in the caller's transaction. */
    Uni<Void> changed(IncidentHandle incident, List<?> news, String sentence) {
        return changed(incident, news, sentence, by());
    }

    /** The same for somebody who does not call. */
    Uni<Void> changed(IncidentHandle incident, List<?> news, String sentence, PersonRef by) {
        var change = ToldChange.of(TimelineEntryKind.DETAILS_CHANGED, sentence);
        return impact.keep(news)
                .chain(() -> budgets.impactChanged(incident, by))
                .chain(() -> sizes.sizedAnew(incident))
                .chain(severity -> tell(
                        incident,
                        severity,
                        severity.isChange() ? List.of(severity.told(), change) : List.of(change),
                        by));
    }

    /** What follows from the impact, where something else than its records has changed; told by whoever changed that. */
    Uni<Void> countedAnew(IncidentHandle incident, PersonRef by) {
        return budgets.impactChanged(incident, by)
                .chain(changed -> changed
                        ? sizes.sizedAnew(incident)
                                .chain(severity -> severity.isChange()
                                        ? tell(incident, severity, List.of(severity.told()), by)
                                        : Uni.createFrom().voidItem())
                        : Uni.createFrom().voidItem());
    }

    /** What of the values was replaced, to be kept. */
    List<ImpactChange> replaced(
            UUID incidentId,
            ImpactChange.Subject subject,
            UUID subjectId,
            Map<String, String> before,
            Map<String, String> after,
            String reason) {
        return replaced(incidentId, subject, subjectId, before, after, reason, by());
    }

    /** The same for somebody who does not call. */
    List<ImpactChange> replaced(
            UUID incidentId,
            ImpactChange.Subject subject,
            UUID subjectId,
            Map<String, String> before,
            Map<String, String> after,
            String reason,
            PersonRef by) {
        var now = clock.instant();
        return after.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field ->
                        new ImpactChangeView(subjectId, field, before.get(field), after.get(field), reason, by, now))
                .map(change -> new ImpactChange(Ids.next(), incidentId, subject, change))
                .toList();
    }

    private Uni<Void> tell(IncidentHandle incident, SeverityShift severity, List<ToldChange> changes, PersonRef by) {
        return timeline.record(incident.id(), clock.instant(), changes, by)
                .chain(entries -> events.updated(incident, severity, entries));
    }

    private PersonRef by() {
        return PeopleService.refOf(user);
    }
}
