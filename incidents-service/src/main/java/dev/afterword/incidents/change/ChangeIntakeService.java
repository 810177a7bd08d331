package dev.afterword.incidents.change;

import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.restkit.http.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Takes in what a delivery says of changes, in the delivery's transaction, one change after the other. */
@ApplicationScoped
public class ChangeIntakeService {

    private final ChangeRepository changes;
    private final CatalogueService catalogue;
    private final ChangeEvents events;
    private final RelatedChangeService related;
    private final TakenBackService takenBack;
    private final ObservationText texts;

    ChangeIntakeService(
            ChangeRepository changes,
            CatalogueService catalogue,
            ChangeEvents events,
            RelatedChangeService related,
            TakenBackService takenBack,
            ObservationText texts) {
        this.changes = changes;
        this.catalogue = catalogue;
        this.events = events;
        this.related = related;
        this.takenBack = takenBack;
        this.texts = texts;
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
                .chain(known -> known == null
                        ? recognised(origin, seen, receivedAt).chain(change -> begin(origin, change, receivedAt))
                        : follow(origin, known, seen, receivedAt));
    }

    /** Some senders do not say that they go back: a version that was there before the one that is there now says it. */
    private Uni<ObservedChange> recognised(ChangeOrigin origin, ObservedChange seen, Instant receivedAt) {
        if (origin.saysWhatGoesBack() || seen.kind() != ChangeKind.DEPLOY || seen.version() == null) {
            return Uni.createFrom().item(seen);
        }
        return changes.versionsBefore(origin.sourceId(), seen, seen.at() == null ? receivedAt : seen.at())
                .map(versions -> versions.indexOf(seen.version()) > 0 ? seen.asRollback() : seen);
    }

    private Uni<Outcome> begin(ChangeOrigin origin, ObservedChange seen, Instant receivedAt) {
        var story = ChangeStory.of(List.of(), seen, receivedAt);
        var change = ChangeEvent.heard(Ids.next(), origin, seen.externalId(), receivedAt);
        change.follow(story, texts.write(story), receivedAt);
        return changes.persistAndFlush(change)
                .chain(() -> takenBack.heard(change, story.said(ObservedChange::rollsBack), origin, receivedAt))
                .chain(() -> events.recorded(change.view()))
                .replaceWith(Outcome.RECORDED);
    }

    private Uni<Outcome> follow(ChangeOrigin origin, ChangeEvent known, ObservedChange said, Instant receivedAt) {
        var before = known.view();
        var seen = before.kind() == ChangeKind.ROLLBACK && said.kind() == ChangeKind.DEPLOY ? said.asRollback() : said;
        var heard = texts.read(known.observations());
        var story = ChangeStory.of(heard, seen, receivedAt);
        if (story.observations().equals(heard)) {
            return Uni.createFrom().item(Outcome.KNOWN);
        }
        known.follow(story, texts.write(story), receivedAt);
        return changes.flush()
                .chain(() -> takenBack.heard(known, story.said(ObservedChange::rollsBack), origin, receivedAt))
                .chain(() -> events.moved(known.view(), known.revision()))
                .chain(() -> before.state() == known.view().state()
                        ? Uni.createFrom().voidItem()
                        : related.tellOn(known.view(), origin.actor()))
                .replaceWith(Outcome.MOVED);
    }
}
