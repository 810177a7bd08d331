package dev.afterword.incidents.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes in what a delivery says of changes, in the delivery's transaction, one change after the other. */
@ApplicationScoped
public class ChangeIntakeService {

    private static final TypeReference<List<ObservedChange>> OBSERVATIONS = new TypeReference<>() {};

    private final ChangeRepository changes;
    private final CatalogueService catalogue;
    private final ChangeEvents events;
    private final IncidentAccessService incidents;
    private final TimelineService timeline;
    private final ObjectMapper json;

    ChangeIntakeService(
            ChangeRepository changes,
            CatalogueService catalogue,
            ChangeEvents events,
            IncidentAccessService incidents,
            TimelineService timeline,
            ObjectMapper json) {
        this.changes = changes;
        this.catalogue = catalogue;
        this.events = events;
        this.incidents = incidents;
        this.timeline = timeline;
        this.json = json;
    }

    /** What became of one change. */
    private enum Outcome {
        RECORDED,
        MOVED,
        KNOWN
    }

    /** Which of the services the catalogue does not know. */
    @WithSession
    public Uni<Set<String>> unlisted(Collection<String> services) {
        return catalogue.unknownAmong(services);
    }

    /** Applies everything that was observed; runs in the caller's transaction. */
    public Uni<ChangeTaken> take(ChangeOrigin origin, List<ObservedChange> seen, Instant receivedAt) {
        // Always in this order: two deliveries about the same changes must not wait for each other.
        var ordered = seen.stream()
                .sorted(Comparator.comparing(ObservedChange::externalId))
                .toList();
        var services = seen.stream().map(ObservedChange::service).distinct().toList();
        return catalogue.unknownAmong(services).chain(unlisted -> Multi.createFrom()
                .iterable(ordered)
                .onItem()
                .transformToUniAndConcatenate(change -> take(origin, change, receivedAt))
                .collect()
                .asList()
                .map(outcomes -> new ChangeTaken(
                        count(outcomes, Outcome.RECORDED),
                        count(outcomes, Outcome.MOVED),
                        count(outcomes, Outcome.KNOWN),
                        unlisted.stream().sorted().toList())));
    }

    private static int count(List<Outcome> outcomes, Outcome wanted) {
        return (int) outcomes.stream().filter(wanted::equals).count();
    }

    private Uni<Outcome> take(ChangeOrigin origin, ObservedChange seen, Instant receivedAt) {
        return changes.lockSource(origin.sourceId().toString(), seen.externalId())
                .chain(() -> changes.heardOf(origin.sourceId(), seen.externalId()))
                .chain(known ->
                        known == null ? begin(origin, seen, receivedAt) : follow(origin, known, seen, receivedAt));
    }

    private Uni<Outcome> begin(ChangeOrigin origin, ObservedChange seen, Instant receivedAt) {
        var story = ChangeStory.of(List.of(), seen, receivedAt);
        var change = ChangeEvent.heard(Ids.next(), origin, seen.externalId(), receivedAt);
        change.follow(story, text(story), receivedAt);
        return changes.persistAndFlush(change)
                .chain(() -> events.recorded(change.view()))
                .replaceWith(Outcome.RECORDED);
    }

    private Uni<Outcome> follow(ChangeOrigin origin, ChangeEvent known, ObservedChange seen, Instant receivedAt) {
        var heard = observations(known.observations());
        var story = ChangeStory.of(heard, seen, receivedAt);
        if (story.observations().equals(heard)) {
            return Uni.createFrom().item(Outcome.KNOWN);
        }
        var before = known.view();
        known.follow(story, text(story), receivedAt);
        var now = known.view();
        return changes.flush()
                .chain(() -> events.moved(now, known.revision()))
                .chain(() -> before.state() == now.state() ? Uni.createFrom().voidItem() : tell(origin, now))
                .replaceWith(Outcome.MOVED);
    }

    /** Where people see the change as a part of an incident, how it went on belongs to the story. */
    private Uni<Void> tell(ChangeOrigin origin, ChangeView change) {
        return changes.confirmedOn(change.id()).chain(ids -> Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(incident -> tell(origin, change, incident))
                .collect()
                .last());
    }

    private Uni<Void> tell(ChangeOrigin origin, ChangeView change, UUID incidentId) {
        var at = change.finishedAt() == null ? change.at() : change.finishedAt();
        return incidents
                .lockForPlatform(incidentId)
                .chain(incident ->
                        timeline.record(incidentId, change.kind().entry(), at, change.sentence(), origin.actor()))
                .chain(entry -> incidents.recorded(incidentId, List.of(entry)));
    }

    private List<ObservedChange> observations(String text) {
        try {
            return json.readValue(text, OBSERVATIONS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(ChangeStory story) {
        try {
            return json.writeValueAsString(new ArrayList<>(story.observations()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
