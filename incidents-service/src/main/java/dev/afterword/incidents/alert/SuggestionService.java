package dev.afterword.incidents.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.alert.rule.FirstSignal;
import dev.afterword.incidents.alert.rule.RuleFacts;
import dev.afterword.incidents.detection.DetectionService;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentIntakeService;
import dev.afterword.incidents.incident.IncidentStanding;
import dev.afterword.incidents.incident.NewIncident;
import dev.afterword.incidents.incident.severity.SeverityOrigin;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people decide where the rules leave it to them. */
@ApplicationScoped
public class SuggestionService {

    private final AlertRepository alerts;
    private final AlertGroupRepository groups;
    private final IncidentIntakeService incidents;
    private final IncidentAccessService access;
    private final DetectionService detection;
    private final RecurrenceService recurrences;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final Clock clock;

    SuggestionService(
            AlertRepository alerts,
            AlertGroupRepository groups,
            IncidentIntakeService incidents,
            IncidentAccessService access,
            DetectionService detection,
            RecurrenceService recurrences,
            ObjectMapper json,
            CurrentUser user,
            Clock clock) {
        this.alerts = alerts;
        this.groups = groups;
        this.incidents = incidents;
        this.access = access;
        this.detection = detection;
        this.recurrences = recurrences;
        this.json = json;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Declares an incident for the alerts, attaches them to one, or takes the one up again that they come back to; or resolves
     * the one that has recovered, where it goes on.
     */
    @WithTransaction
    public Uni<UUID> accept(UUID id, Acceptance wish) {
        return waiting(id)
                .invoke(group -> AlertProblems.requireSense(group, wish))
                .chain(group -> wish.reopen() ? reopen(group, wish) : decide(group, wish));
    }

    private Uni<UUID> decide(AlertGroup group, Acceptance wish) {
        return group.waitsForPerson() ? declareOrAttach(group, wish) : resolve(group);
    }

    private Uni<UUID> reopen(AlertGroup group, Acceptance wish) {
        var by = PeopleService.refOf(user);
        return recurrences
                .reopen(group, wish.reason())
                .invoke(() -> group.leadsTo(GroupDecision.ACCEPTED, group.comesBackTo, by, clock.instant()))
                .call(() -> groups.flush())
                .call(found -> incidents.tell(
                        found,
                        TimelineEntryKind.DETECTION_SIGNAL,
                        group.firstAlertAt,
                        story(group, "taken up again"),
                        by));
    }

    private Uni<UUID> declareOrAttach(AlertGroup group, Acceptance wish) {
        var by = PeopleService.refOf(user);
        var incident = wish.incident() == null
                ? declare(group, wish, by)
                : access.lock(wish.incident()).map(handle -> handle.id());
        return incident.invoke(found -> group.leadsTo(GroupDecision.ACCEPTED, found, by, clock.instant()))
                .call(() -> groups.flush())
                .call(() -> wish.incident() == null
                        ? recurrences.relate(group, by)
                        : Uni.createFrom().voidItem())
                .call(found -> incidents.tell(
                        found, TimelineEntryKind.DETECTION_SIGNAL, group.firstAlertAt, story(group, "accepted"), by));
    }

    private Uni<UUID> declare(AlertGroup group, Acceptance wish, PersonRef by) {
        return alerts.beginningOf(group.id)
                .map(began -> began == null || began.isAfter(group.firstAlertAt) ? group.firstAlertAt : began)
                .chain(began -> incidents
                        .declare(newIncident(group, wish, began, by))
                        .call(id -> noticed(id, FirstSignal.of(facts(group), began), by)));
    }

    private Uni<Void> noticed(UUID incident, FirstSignal signal, PersonRef by) {
        return detection.noticed(incident, signal.source(), signal.sentence(), by);
    }

    private RuleFacts facts(AlertGroup group) {
        try {
            return json.readValue(group.facts, RuleFacts.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewIncident newIncident(AlertGroup group, Acceptance wish, Instant began, PersonRef by) {
        var services = group.service == null ? List.<String>of() : List.of(group.service);
        return new NewIncident(
                wish.title() == null ? group.title : wish.title().strip(),
                null,
                wish.severity(),
                SeverityOrigin.PERSON,
                wish.services() == null ? services : wish.services(),
                began,
                false,
                by,
                "an alert");
    }

    private static String story(AlertGroup group, String answer) {
        return "\u201c" + group.title + "\u201d"
                + (group.total == 1 ? " was suggested and " : ": " + group.total + " alerts, suggested and ") + answer
                + ".";
    }

    /** At the moment when the last alert of all its groups recovered; where one fires again, it is not over. */
    private Uni<UUID> resolve(AlertGroup group) {
        group.suggestResolution = false;
        return incidents.standing(group.incidentId).map(IncidentStanding::id).call(id -> groups.recoveryOf(id)
                .invoke(recovery -> {
                    if (recovery.firing() > 0) {
                        throw AlertProblems.firesAgain(recovery.firing());
                    }
                })
                .chain(recovery -> incidents.resolve(id, recovery.at(), "All its alerts have recovered.")));
    }

    /** Lets it be, with the reason; alerts that follow within the window belong to what was dismissed. */
    @WithTransaction
    public Uni<Void> dismiss(UUID id, String reason) {
        return waiting(id)
                .invoke(group -> {
                    if (group.waitsForPerson()) {
                        group.dismiss(reason.strip(), PeopleService.refOf(user), clock.instant());
                    } else {
                        group.suggestResolution = false;
                    }
                })
                .replaceWithVoid();
    }

    /** Whoever may not see the incident that it is about hears what they hear of a suggestion that was never there. */
    private Uni<AlertGroup> waiting(UUID id) {
        return groups.lock(id)
                .onItem()
                .ifNull()
                .failWith(() -> AlertProblems.notFound(id))
                .call(group -> seen(group.isBack() ? group.comesBackTo : group.incidentId)
                        .onFailure(CommonProblems::isNotFound)
                        .transform(hidden -> AlertProblems.notFound(id)))
                .invoke(group -> {
                    boolean resolvable =
                            group.suggestResolution && group.recoveredAt != null && group.incidentId != null;
                    if (!group.waitsForPerson() && !resolvable) {
                        throw AlertProblems.decided(group);
                    }
                });
    }

    /** The incident itself, and the one that it is merged into. */
    private Uni<Void> seen(UUID incident) {
        return incident == null
                ? Uni.createFrom().voidItem()
                : access.lock(ResourceId.of(incident))
                        .chain(() -> incidents.standing(incident))
                        .chain(standing -> standing.id().equals(incident)
                                ? Uni.createFrom().voidItem()
                                : access.lock(ResourceId.of(standing.id())).replaceWithVoid());
    }
}
