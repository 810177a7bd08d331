package dev.afterword.incidents.burn;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.detection.DetectionService;
import dev.afterword.incidents.detection.DetectionSource;
import dev.afterword.incidents.incident.IncidentIntakeService;
import dev.afterword.incidents.incident.NewIncident;
import dev.afterword.incidents.incident.severity.SeverityOrigin;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.slo.SloService;
import dev.afterword.incidents.slo.SloView;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records how fast budgets burn; a fast burn opens an incident, or tells the one that is open for the same service. */
@ApplicationScoped
class BurnService {

    private static final Duration OLDEST = Duration.ofDays(7);
    private static final int TITLE = 200;

    private final BurnRepository burns;
    private final SloService slos;
    private final IncidentIntakeService intake;
    private final DetectionService detection;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    BurnService(
            BurnRepository burns,
            SloService slos,
            IncidentIntakeService intake,
            DetectionService detection,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.burns = burns;
        this.slos = slos;
        this.intake = intake;
        this.detection = detection;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    /** What is kept for a repeated request; what it led to is read anew, under the reader's rights. */
    record Recorded(UUID sloId, UUID id) {}

    @WithTransaction
    Uni<Recorded> record(ResourceId sloId, RecordBurnRequest request, IdempotencyKey key) {
        var now = clock.instant();
        Moments.requireNotInFuture(request.observedAt(), "/observedAt", now);
        if (request.observedAt() != null && request.observedAt().isBefore(now.minus(OLDEST))) {
            throw BurnProblems.tooLongAgo();
        }
        return idempotent.once(key, Recorded.class, () -> slos.held(sloId).chain(slo -> record(slo, request)));
    }

    private Uni<Recorded> record(SloView slo, RecordBurnRequest request) {
        var burn = new SloBurn(Ids.next(), slo, request, PeopleService.refOf(user), clock.instant());
        var led = burn.speed().leadsToIncident()
                ? lead(slo, burn)
                : Uni.createFrom().voidItem();
        return led.chain(() -> burns.persistAndFlush(burn)).replaceWith(new Recorded(slo.id(), burn.id()));
    }

    private Uni<Void> lead(SloView slo, SloBurn burn) {
        return goingOn(slo)
                .chain(open -> open.isPresent()
                        ? Uni.createFrom().item(open.get()).invoke(id -> burn.ledTo(id, false))
                        : open(slo, burn).invoke(id -> burn.ledTo(id, true)))
                .chain(id -> intake.tell(
                                id,
                                TimelineEntryKind.DETECTION_SIGNAL,
                                burn.observedAt(),
                                burn.sentence(slo),
                                burn.recordedBy())
                        .chain(() -> burn.openedIncident()
                                ? noticed(slo, burn, id)
                                : Uni.createFrom().voidItem()));
    }

    /** What was open already was noticed by somebody else; only they can tell how. */
    private Uni<Void> noticed(SloView slo, SloBurn burn, UUID incidentId) {
        return detection.noticed(incidentId, DetectionSource.SLO_BURN, burn.sentence(slo), burn.recordedBy());
    }

    /** What the last burn led to, else what is open for the service; a restricted incident takes nothing in by itself. */
    private Uni<Optional<UUID>> goingOn(SloView slo) {
        return burns.lastIncident(slo.id())
                .chain(last -> last.isEmpty()
                        ? Uni.createFrom().item(Optional.<UUID>empty())
                        : intake.standing(last.get()).map(standing -> Optional.of(standing.id())
                                .filter(id -> standing.open() && standing.seenByEverybody())))
                .chain(own -> own.isPresent() || slo.service() == null
                        ? Uni.createFrom().item(own)
                        : intake.openOfService(slo.service()));
    }

    private Uni<UUID> open(SloView slo, SloBurn burn) {
        var of = slo.service() == null ? slo.system() : slo.service();
        var title = "Error budget burns: " + slo.name() + " of " + of;
        return intake.declare(new NewIncident(
                title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "\u2026",
                burn.note(),
                burn.speed().severity(),
                SeverityOrigin.BURN,
                slo.service() == null ? List.of() : List.of(slo.service()),
                burn.observedAt(),
                false,
                burn.recordedBy(),
                "an SLO burn"));
    }

    Uni<BurnView> read(UUID sloId, UUID id) {
        return burns.read(sloId, id, user.reader()).map(found -> found.orElseThrow(() -> BurnProblems.notFound(id)));
    }

    Uni<Page<BurnView>> list(ResourceId sloId, PageQuery page) {
        return slos.read(sloId).chain(slo -> burns.page(slo.id(), page, user.reader()));
    }
}
