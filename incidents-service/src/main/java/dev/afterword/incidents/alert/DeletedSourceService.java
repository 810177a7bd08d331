package dev.afterword.incidents.alert;

import dev.afterword.incidents.incident.IncidentIntakeService;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What becomes of alerts whose source is deleted: nobody will hear how they go on, so they end with it. */
@ApplicationScoped
public class DeletedSourceService {

    private final AlertRepository alerts;
    private final AlertGroupRepository groups;
    private final IncidentIntakeService incidents;

    DeletedSourceService(AlertRepository alerts, AlertGroupRepository groups, IncidentIntakeService incidents) {
        this.alerts = alerts;
        this.groups = groups;
        this.incidents = incidents;
    }

    /** Ends its alerts, tells incidents, and takes back what people were asked; in the caller's transaction. */
    public Uni<Void> end(AlertOrigin source, Instant at) {
        return alerts.endAll(source.sourceId(), at).chain(ended -> Multi.createFrom()
                .iterable(ended.entrySet())
                .onItem()
                .transformToUniAndConcatenate(
                        each -> groups.lock(each.getKey()).chain(group -> lose(source, group, each.getValue(), at)))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<Void> lose(AlertOrigin source, AlertGroup group, long count, Instant at) {
        var told = group.toldIn();
        group.lose(count, source.name(), at);
        return told == null
                ? Uni.createFrom().voidItem()
                : groups.flush().chain(() -> tell(told, source, sentence(source, group, count), at));
    }

    private Uni<Void> tell(UUID incident, AlertOrigin source, String sentence, Instant at) {
        return incidents
                .standing(incident)
                .chain(standing ->
                        incidents.tell(standing.id(), TimelineEntryKind.DETAILS_CHANGED, at, sentence, source.actor()));
    }

    private static String sentence(AlertOrigin source, AlertGroup group, long count) {
        var alerts = count == 1 ? "one alert" : count + " alerts";
        return "The alert source \u201c" + source.name() + "\u201d was deleted: " + alerts + " of the group \u201c"
                + group.title + "\u201d cannot be watched any more, and count as over.";
    }
}
