package dev.afterword.incidents.statusfeed;

import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.message.wording.MessageRendering;
import dev.afterword.incidents.message.wording.PublicState;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.statusfeed.PublicStatus.PublicIncident;
import dev.afterword.incidents.statusfeed.PublicStatus.PublicService;
import dev.afterword.incidents.statusfeed.PublicStatus.PublicUpdate;
import dev.afterword.incidents.statusfeed.StatusFeedRepository.Published;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the public status of what customers were told; decides who may switch it on. */
@ApplicationScoped
class StatusFeedService {

    /** Older news is history that nobody looks for on a status page. */
    private static final Duration REACH = Duration.ofDays(90);

    private final StatusFeedRepository feed;
    private final CatalogueService catalogue;
    private final CurrentUser user;
    private final Clock clock;

    StatusFeedService(StatusFeedRepository feed, CatalogueService catalogue, CurrentUser user, Clock clock) {
        this.feed = feed;
        this.catalogue = catalogue;
        this.user = user;
        this.clock = clock;
    }

    Uni<StatusFeedSettings> settings() {
        return feed.settings();
    }

    @WithSession
    Uni<StatusFeedSettings> setUp(StatusFeedRequest request, String ifMatch) {
        var version = ETags.required(ifMatch);
        return catalogue
                .requireKnown(request.services(), "/services")
                .chain(() -> feed.setUp(request, PeopleService.refOf(user), clock.instant(), version))
                .chain(done -> done.map(settings -> Uni.createFrom().item(settings))
                        .orElseGet(() -> feed.settings().map(current -> {
                            throw CommonProblems.preconditionFailed(current.version());
                        })));
    }

    /** The whole status; a 404 while the feed is off. */
    Uni<PublicStatus> status() {
        return feed.settings().invoke(StatusFeedService::requireOn).chain(settings -> feed.published(
                        clock.instant().minus(REACH))
                .map(StatusFeedService::incidents)
                .chain(incidents -> dated(settings, incidents)));
    }

    private static void requireOn(StatusFeedSettings settings) {
        if (!settings.enabled()) {
            throw StatusFeedProblems.off();
        }
    }

    private Uni<PublicStatus> dated(StatusFeedSettings settings, List<PublicIncident> incidents) {
        var undated = new PublicStatus(settings.feedId(), settings.title(), settings.pageUrl(), null, incidents);
        return feed.changedAt(ContentHash.of(undated), clock.instant())
                .map(at -> new PublicStatus(undated.id(), undated.title(), undated.pageUrl(), at, incidents));
    }

    private static List<PublicIncident> incidents(List<Published> messages) {
        var told = new LinkedHashMap<UUID, PublicIncident>();
        var goesOnIn = new HashMap<UUID, UUID>();
        messages.stream()
                .collect(Collectors.groupingBy(
                        message -> message.row().getUUID("incident_id"), LinkedHashMap::new, Collectors.toList()))
                .forEach((id, ofIncident) -> {
                    told.put(id, incident(id, ofIncident));
                    goesOnIn.put(id, ofIncident.get(0).row().getUUID("goes_on_in"));
                });
        return told.values().stream()
                .map(incident -> Optional.ofNullable(told.get(goesOnIn.get(incident.id())))
                        .map(incident::goingOnIn)
                        .orElse(incident))
                .toList();
    }

    private static PublicIncident incident(UUID id, List<Published> messages) {
        var span = messages.get(0).span();
        var updates = messages.stream().map(StatusFeedService::update).toList();
        var latest = updates.get(0);
        return new PublicIncident(
                id, latest.headline(), latest.state(), null, latest.services(), span.from(), span.to(), updates);
    }

    private static PublicUpdate update(Published message) {
        var content = message.content();
        var words = MessageRendering.of(content, message.span());
        return new PublicUpdate(
                message.row().getUUID("id"),
                message.row().getOffsetDateTime("sent_at").toInstant(),
                PublicState.valueOf(message.row().getString("public_state")),
                services(message.row()),
                words.headline(),
                words.statement(),
                words.text(),
                words.html(),
                content.nextUpdateAt());
    }

    private static List<PublicService> services(Row row) {
        var keys = row.getArrayOfStrings("keys");
        var names = row.getArrayOfStrings("names");
        return IntStream.range(0, keys.length)
                .mapToObj(i -> new PublicService(keys[i], names[i]))
                .toList();
    }
}
