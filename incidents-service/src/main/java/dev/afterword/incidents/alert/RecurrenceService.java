package dev.afterword.incidents.alert;

import dev.afterword.incidents.incident.IncidentIntakeService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.related.RelatedService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What becomes of incidents whose alerts fire again after the end. */
@ApplicationScoped
class RecurrenceService {

    private static final String NOTE = "Alerts that had led to the one fired again after it was over";

    private final AlertRepository alerts;
    private final IncidentIntakeService incidents;
    private final RelatedService related;

    RecurrenceService(AlertRepository alerts, IncidentIntakeService incidents, RelatedService related) {
        this.alerts = alerts;
        this.incidents = incidents;
        this.related = related;
    }

    /** A new incident of alerts that are back is related to the one that they led to before, where that goes on. */
    Uni<Void> relate(AlertGroup group, PersonRef by) {
        return group.comesBackTo == null
                ? Uni.createFrom().voidItem()
                : incidents
                        .standing(group.comesBackTo)
                        .chain(standing -> related.relateToEarlier(group.incidentId, standing.id(), NOTE, by));
    }

    /** Takes the incident up again, since the first of its alerts fired again; gives the one where it goes on. */
    Uni<UUID> reopen(AlertGroup group, String reason) {
        return alerts.beginningOf(group.id).chain(began -> incidents
                .standing(group.comesBackTo)
                .call(standing -> incidents.reopen(standing.id(), earlier(began, group.firstAlertAt), reason))
                .map(standing -> standing.id()));
    }

    private static Instant earlier(Instant began, Instant heard) {
        return began == null || began.isAfter(heard) ? heard : began;
    }
}
