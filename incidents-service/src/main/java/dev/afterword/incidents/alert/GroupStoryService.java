package dev.afterword.incidents.alert;

import static dev.afterword.incidents.timeline.TimelineEntryKind.RECOVERY_SIGNAL;

import dev.afterword.incidents.incident.IncidentIntakeService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** Tells incidents what a delivery did to their groups. */
@ApplicationScoped
class GroupStoryService {

    private final AlertGroupRepository groups;
    private final IncidentIntakeService incidents;
    private final Clock clock;

    GroupStoryService(AlertGroupRepository groups, IncidentIntakeService incidents, Clock clock) {
        this.groups = groups;
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * Tells incidents what became of their groups. A group stays with the incident that it has led to, and is told of where
     * the response to that one goes on: a merge that is taken back leaves nothing to be put right.
     */
    Uni<Void> tell(AlertOrigin origin, Collection<Touched> touched) {
        return Multi.createFrom()
                .iterable(touched)
                .filter(each -> each.group.toldIn() != null)
                .onItem()
                .transformToUniAndConcatenate(each -> groups.flush()
                        .chain(() -> incidents.standing(each.group.toldIn()))
                        .chain(standing -> tell(origin, each, standing.id())))
                .collect()
                .last();
    }

    private Uni<Void> tell(AlertOrigin origin, Touched touched, UUID incident) {
        return Multi.createFrom()
                .iterable(touched.sentences(origin))
                .onItem()
                .transformToUniAndConcatenate(
                        told -> incidents.tell(incident, told.getKey(), touched.at(), told.getValue(), origin.actor()))
                .collect()
                .last()
                .chain(() -> touched.recovered()
                        ? recovered(origin, touched, incident)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> recovered(AlertOrigin origin, Touched touched, UUID incident) {
        if (touched.group.isBack()) {
            var text = touched.recovery() + " Nobody is asked any more whether the incident is back.";
            touched.group.withdraw("Recovered before anybody had decided", clock.instant());
            return incidents.tell(incident, RECOVERY_SIGNAL, touched.at(), text, origin.actor());
        }
        return groups.firingElsewhere(incident, touched.group.id)
                .map(elsewhere -> elsewhere == 0
                        ? touched.recovery() + " No alert of this incident fires any more."
                        : touched.recovery() + " " + elsewhere + " alerts of other groups still fire.")
                .chain(text -> incidents.tell(incident, RECOVERY_SIGNAL, touched.at(), text, origin.actor()));
    }
}
