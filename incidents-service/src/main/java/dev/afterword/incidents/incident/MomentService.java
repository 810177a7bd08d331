package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.MomentChangeView;
import dev.afterword.incidents.moment.MomentHistoryService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Corrects moments of incidents by what people know better later. */
@ApplicationScoped
class MomentService {

    private final IncidentRepository incidents;
    private final IncidentAccessService access;
    private final IncidentEvents events;
    private final MomentHistoryService history;
    private final TimelineService timeline;
    private final ImpactFollower impact;
    private final CurrentUser user;
    private final Clock clock;

    MomentService(
            IncidentRepository incidents,
            IncidentAccessService access,
            IncidentEvents events,
            MomentHistoryService history,
            TimelineService timeline,
            ImpactFollower impact,
            CurrentUser user,
            Clock clock) {
        this.incidents = incidents;
        this.access = access;
        this.events = events;
        this.history = history;
        this.timeline = timeline;
        this.impact = impact;
        this.user = user;
        this.clock = clock;
    }

    @WithTransaction
    Uni<IncidentView> correct(ResourceId id, String name, String ifMatch, CorrectMomentRequest request) {
        ETags.required(ifMatch);
        var moment = Moment.named(name).orElseThrow(MomentService::unknownMoment);
        return access.lockEntity(id)
                .invoke(incident -> ETags.check(ifMatch, incident.version))
                .call(incident -> correct(incident, moment, request))
                .call(incidents::flush)
                .chain(incident -> incidents
                        .contextOf(incident, user.reader())
                        .map(context -> IncidentView.of(incident, context, clock.instant())));
    }

    private Uni<Void> correct(Incident incident, Moment moment, CorrectMomentRequest request) {
        var actor = PeopleService.refOf(user);
        var now = clock.instant();
        var before = incident.correct(moment, request.at(), now);
        return history.keep(
                        incident.id,
                        Collections.singletonMap(moment, before),
                        incident.moments,
                        request.reason(),
                        actor)
                .chain(() -> history.settled(incident.id, moment))
                .chain(() -> timeline.record(
                        incident.id, TimelineEntryKind.DETAILS_CHANGED, now, sentence(moment, before, request), actor))
                .chain(entry -> events.momentCorrected(incident, moment, before, request.reason(), entry))
                .chain(() -> impact.corrected(new IncidentHandle(incident), moment, before, request.reason()));
    }

    @WithSession
    Uni<List<MomentChangeView>> history(ResourceId id) {
        return access.find(id)
                .onItem()
                .ifNull()
                .failWith(() -> IncidentProblems.notFound(id))
                .chain(incident -> history.of(incident.id));
    }

    private static String sentence(Moment moment, Instant before, CorrectMomentRequest request) {
        return "Moment " + moment.word() + " corrected from " + (before == null ? "unknown" : before) + " to "
                + (request.at() == null ? "unknown" : request.at()) + ": "
                + request.reason().strip();
    }

    private static RuntimeException unknownMoment() {
        var words = Arrays.stream(Moment.values()).map(Moment::word).collect(Collectors.joining(", "));
        return CommonProblems.badRequest("{name}", "must be one of " + words);
    }
}
