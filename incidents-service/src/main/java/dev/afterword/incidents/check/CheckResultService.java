package dev.afterword.incidents.check;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.eventkit.log.EventPage;
import dev.afterword.eventkit.log.LoggedEvent;
import dev.afterword.incidents.detection.DetectionService;
import dev.afterword.incidents.detection.DetectionSource;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentIntakeService;
import dev.afterword.incidents.incident.NewIncident;
import dev.afterword.incidents.incident.severity.SeverityOrigin;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
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

/** Records what checks came to; a failure opens an incident, or tells the one that the check has opened and that goes on. */
@ApplicationScoped
public class CheckResultService {

    private static final Duration OLDEST = Duration.ofDays(366);
    private static final int TITLE = 200;

    private final CheckRepository checks;
    private final CheckResultRepository results;
    private final IncidentIntakeService intake;
    private final IncidentAccessService incidents;
    private final DetectionService detection;
    private final CheckEvents events;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    CheckResultService(
            CheckRepository checks,
            CheckResultRepository results,
            IncidentIntakeService intake,
            IncidentAccessService incidents,
            DetectionService detection,
            CheckEvents events,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.checks = checks;
        this.results = results;
        this.intake = intake;
        this.incidents = incidents;
        this.detection = detection;
        this.events = events;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    /** What is kept for a repeated request; what it led to is read anew, under the reader's rights. */
    record Recorded(UUID id) {}

    @WithTransaction
    Uni<UUID> record(UUID checkId, RecordCheckResultRequest request, IdempotencyKey key) {
        request.check();
        var now = clock.instant();
        Moments.requireNotInFuture(request.checkedAt(), "/checkedAt", now);
        if (request.checkedAt() != null && request.checkedAt().isBefore(now.minus(OLDEST))) {
            throw CheckProblems.tooLongAgo();
        }
        return idempotent
                .once(key, Recorded.class, () -> checks.lock(checkId)
                        .onItem()
                        .ifNull()
                        .failWith(() -> CheckProblems.notFound(checkId))
                        .invoke(CorrectnessCheck::requireActive)
                        .chain(check -> record(check, request)))
                .map(Recorded::id);
    }

    private Uni<Recorded> record(CorrectnessCheck check, RecordCheckResultRequest request) {
        var now = clock.instant();
        var result = new CheckResult(Ids.next(), check, request, PeopleService.refOf(user), now);
        check.lookedAt(result.checkedAt(), now);
        var led = result.outcome() == CheckOutcome.FAIL
                ? failed(check, result)
                : Uni.createFrom().voidItem();
        return led.chain(() -> results.persist(result))
                .chain(() -> events.recorded(check, result))
                .chain(() -> results.flush())
                .replaceWith(new Recorded(result.id()));
    }

    private Uni<Void> failed(CorrectnessCheck check, CheckResult result) {
        return goingOn(check)
                .chain(open -> open.isPresent()
                        ? Uni.createFrom().item(open.get()).invoke(id -> result.ledTo(id, false))
                        : open(check, result).invoke(id -> result.ledTo(id, true)))
                .invoke(check::ledTo)
                .chain(id -> intake.tell(
                                id,
                                TimelineEntryKind.DETECTION_SIGNAL,
                                result.checkedAt(),
                                result.sentence(check.name()),
                                result.recordedBy())
                        .chain(() -> detection.noticed(
                                id,
                                DetectionSource.CORRECTNESS_CHECK,
                                result.sentence(check.name()),
                                result.recordedBy())));
    }

    /** A restricted incident takes nothing in by itself: what it took in would be missing everywhere else. */
    private Uni<Optional<UUID>> goingOn(CorrectnessCheck check) {
        return check.incidentId() == null
                ? Uni.createFrom().item(Optional.empty())
                : intake.standing(check.incidentId()).map(standing -> Optional.of(standing.id())
                        .filter(id -> standing.open() && standing.seenByEverybody()));
    }

    private Uni<UUID> open(CorrectnessCheck check, CheckResult result) {
        var title = "Check failed: " + check.name();
        return intake.declare(new NewIncident(
                title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "\u2026",
                result.note(),
                check.severity(),
                SeverityOrigin.CHECK,
                List.of(check.service()),
                result.checkedAt(),
                false,
                result.recordedBy(),
                "a correctness check"));
    }

    /** A check with what it came to last, as far as the caller may see it. */
    Uni<CheckView> seen(CheckView check) {
        return seen(List.of(check)).map(seen -> seen.get(0));
    }

    Uni<Page<CheckView>> seen(Page<CheckView> page) {
        return seen(page.items()).map(items -> new Page<>(items, page.nextCursor()));
    }

    private Uni<List<CheckView>> seen(List<CheckView> checks) {
        var ids = checks.stream().map(CheckView::id).toList();
        return results.latest(ids, user.reader()).map(latest -> checks.stream()
                .map(check -> latest.containsKey(check.id())
                        ? check.with(
                                latest.get(check.id()).outcome(),
                                latest.get(check.id()).checkedAt())
                        : check)
                .toList());
    }

    /** A page of the event log without the failures that the caller may not see now, whoever could when they were told. */
    public Uni<EventPage> seen(EventPage page) {
        var ids = page.items().stream().map(LoggedEvent::subject).distinct().toList();
        return results.hidden(ids, user.reader())
                .map(hidden -> new EventPage(
                        page.items().stream()
                                .filter(event -> hidden.stream()
                                        .noneMatch(id -> event.data().contains(id.toString())))
                                .toList(),
                        page.nextCursor()));
    }

    Uni<CheckResultView> read(UUID checkId, UUID id) {
        return results.read(checkId, id, user.reader())
                .map(found -> found.orElseThrow(() -> CheckProblems.resultNotFound(id)));
    }

    Uni<Page<CheckResultView>> list(UUID checkId, PageQuery page) {
        var parts = page.cursor() == null ? null : Cursor.decode(page.cursor(), 2);
        var before = parts == null ? null : Cursor.instant(parts.get(0));
        var beforeId = parts == null ? null : Cursor.part(parts.get(1), UUID::fromString);
        return results.ofCheck(checkId, user.reader(), before, beforeId, page.limit() + 1)
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.checkedAt(), last.id())));
    }

    Uni<List<CheckResultView>> ofIncident(ResourceId incident) {
        return incidents.visible(incident).chain(id -> results.ofIncident(id, user.reader()));
    }
}
