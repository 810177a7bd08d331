package dev.afterword.incidents.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.alert.rule.AlertOutcome;
import dev.afterword.incidents.alert.rule.FirstSignal;
import dev.afterword.incidents.alert.rule.RuleDecision;
import dev.afterword.incidents.alert.rule.RuleFacts;
import dev.afterword.incidents.detection.DetectionService;
import dev.afterword.incidents.incident.IncidentIntakeService;
import dev.afterword.incidents.incident.IncidentStanding;
import dev.afterword.incidents.incident.NewIncident;
import dev.afterword.incidents.incident.severity.SeverityOrigin;
import dev.afterword.restkit.http.Ids;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps alerts together that belong together, and does once for all of them what the rules say. */
@ApplicationScoped
class AlertGroupService {

    private final AlertGroupRepository groups;
    private final IncidentIntakeService incidents;
    private final DetectionService detection;
    private final RecurrenceService recurrences;
    private final ObjectMapper json;

    AlertGroupService(
            AlertGroupRepository groups,
            IncidentIntakeService incidents,
            DetectionService detection,
            RecurrenceService recurrences,
            ObjectMapper json) {
        this.groups = groups;
        this.incidents = incidents;
        this.detection = detection;
        this.recurrences = recurrences;
        this.json = json;
    }

    /** Puts a firing alert into its group, and begins one where there is none. */
    Uni<Void> join(Arrival arrival) {
        var alert = arrival.alert();
        return current(arrival.decided().correlationKey(), arrival.touched().values())
                .chain(group -> place(arrival, group))
                .invoke(group -> {
                    arrival.touched().get(group.id).fired(alert.beganAt());
                    group.join(alert.severity, arrival.at());
                    alert.groupId = group.id;
                })
                .replaceWithVoid();
    }

    /** What this delivery has put an alert into before needs no second look: a storm is one query. */
    private Uni<AlertGroup> current(String correlationKey, Collection<Touched> touched) {
        return touched.stream()
                .filter(each -> each.hasFired() && each.group.current)
                .map(each -> each.group)
                .filter(group -> group.correlationKey.equals(correlationKey))
                .findFirst()
                .map(group -> Uni.createFrom().item(group))
                .orElseGet(() -> groups.current(correlationKey));
    }

    private Uni<AlertGroup> place(Arrival arrival, AlertGroup group) {
        if (group == null) {
            return begin(arrival);
        }
        if ((group.incidentId != null || group.isBack()) && arrival.follows(group)) {
            return Uni.createFrom().item(group);
        }
        if (group.incidentId != null) {
            return incidents
                    .standing(group.incidentId)
                    .chain(standing -> standing.open()
                            ? Uni.createFrom().item(arrival.touch(group))
                            : afterTheEnd(arrival, group, standing));
        }
        return group.isBack()
                ? incidents.standing(group.comesBackTo).chain(standing -> stillBack(arrival, group, standing))
                : placeByRules(arrival, group);
    }

    /** Where the rule would take alerts to another incident that is open, that is where they go, and nobody is asked. */
    private Uni<AlertGroup> afterTheEnd(Arrival arrival, AlertGroup old, IncidentStanding standing) {
        if (!GroupRules.comesBack(arrival.decided(), standing, arrival.at())) {
            return replace(arrival, old);
        }
        var attaches = arrival.decided().outcome() == AlertOutcome.ATTACH;
        return (attaches ? openOfService(arrival.alert()) : Uni.createFrom().item(Optional.<UUID>empty()))
                .chain(open -> open.isPresent() ? replace(arrival, old) : ask(arrival, old));
    }

    private Uni<AlertGroup> ask(Arrival arrival, AlertGroup old) {
        old.current = false;
        var asked = GroupRules.asked(arrival.decided());
        var group = group(arrival, asked);
        group.ask(old.incidentId, asked, text(asked.facts()), arrival.at());
        return groups.flush().chain(() -> groups.persist(group)).map(arrival::begin);
    }

    /** Until the window ends the question stays one, whatever the answer is; after it the rules decide as for new alerts. */
    private Uni<AlertGroup> stillBack(Arrival arrival, AlertGroup group, IncidentStanding standing) {
        if (standing.open()) {
            group.leadsTo(GroupDecision.ATTACHED, group.comesBackTo, null, arrival.at());
            group.reason = "The incident that these alerts led to is open again";
            return Uni.createFrom().item(arrival.begin(group));
        }
        if (!GroupRules.comesBack(arrival.decided(), standing, arrival.at())) {
            return placeByRules(arrival, group);
        }
        if (group.decision == GroupDecision.WITHDRAWN) {
            var asked = GroupRules.asked(arrival.decided());
            group.decide(asked, text(asked.facts()), arrival.at());
            return Uni.createFrom().item(arrival.begin(group));
        }
        return Uni.createFrom().item(arrival.touch(group));
    }

    private Uni<AlertGroup> placeByRules(Arrival arrival, AlertGroup group) {
        var decided = arrival.decided();
        if (GroupRules.ignoresUntilOpen(group, decided)) {
            return ignoreOrAttach(arrival, group);
        }
        if (!GroupRules.joins(group, decided, arrival.at())) {
            return replace(arrival, group);
        }
        if (!decided.acts() || !group.waitsForPerson()) {
            return Uni.createFrom().item(arrival.touch(group));
        }
        return decideAgain(arrival, group);
    }

    /** What was only suggested so far has become worse, or the rules have, or nobody has answered in time. */
    Uni<AlertGroup> decideAgain(Arrival arrival, AlertGroup group) {
        var decided = arrival.decided();
        group.decide(decided, text(decided.facts()), arrival.at());
        return act(arrival, arrival.begin(group));
    }

    /** A storm of a service without an open incident stays one group; the first alert after one has opened begins another. */
    private Uni<AlertGroup> ignoreOrAttach(Arrival arrival, AlertGroup group) {
        if (arrival.follows(group)) {
            return Uni.createFrom().item(group);
        }
        return openOfService(arrival.alert())
                .chain(found -> found.isPresent()
                        ? replace(arrival, group)
                        : Uni.createFrom().item(arrival.touch(group)));
    }

    private Uni<AlertGroup> replace(Arrival arrival, AlertGroup old) {
        old.current = false;
        return groups.flush().chain(() -> begin(arrival));
    }

    private Uni<AlertGroup> begin(Arrival arrival) {
        var group = group(arrival, arrival.decided());
        return groups.persist(group).invoke(() -> arrival.begin(group)).chain(() -> act(arrival, group));
    }

    private AlertGroup group(Arrival arrival, RuleDecision decided) {
        return AlertGroup.begin(Ids.next(), arrival.origin().sourceId(), decided, text(decided.facts()), arrival.at());
    }

    private Uni<AlertGroup> act(Arrival arrival, AlertGroup group) {
        return switch (arrival.decided().outcome()) {
            case OPEN -> open(arrival, group);
            case ATTACH ->
                openOfService(arrival.alert())
                        .chain(found -> found.isPresent()
                                ? attach(group, found.get(), arrival.at())
                                : otherwise(arrival, group));
            case SUGGEST, IGNORE -> Uni.createFrom().item(group);
        };
    }

    private Uni<Optional<UUID>> openOfService(Alert alert) {
        return alert.service == null ? Uni.createFrom().item(Optional.empty()) : incidents.openOfService(alert.service);
    }

    private Uni<AlertGroup> attach(AlertGroup group, UUID incident, Instant at) {
        group.leadsTo(GroupDecision.ATTACHED, incident, null, at);
        return Uni.createFrom().item(group);
    }

    private Uni<AlertGroup> otherwise(Arrival arrival, AlertGroup group) {
        var decided = arrival.decided();
        group.reason = decided.reason() + ", but no incident of the service is open";
        if (decided.otherwise() == AlertOutcome.OPEN) {
            return open(arrival, group);
        }
        group.decision = decided.otherwise() == AlertOutcome.IGNORE ? GroupDecision.IGNORED : GroupDecision.SUGGESTED;
        return Uni.createFrom().item(group);
    }

    private Uni<AlertGroup> open(Arrival arrival, AlertGroup group) {
        var facts = arrival.decided().facts();
        var template = arrival.decided().incident();
        var at = arrival.at();
        var began = arrival.alert().beganAt().isAfter(at) ? at : arrival.alert().beganAt();
        var incident = new NewIncident(
                template.titleOf(facts),
                null,
                template.severityOf(facts),
                SeverityOrigin.RULE,
                template.servicesOf(facts),
                began,
                template.reported(),
                arrival.origin().actor(),
                "an alert");
        return incidents
                .declare(incident)
                .invoke(id -> group.leadsTo(GroupDecision.OPENED, id, null, at))
                .call(id -> noticed(id, FirstSignal.of(facts, began), arrival.origin()))
                .call(id -> recurrences.relate(group, arrival.origin().actor()))
                .replaceWith(group);
    }

    private Uni<Void> noticed(UUID incident, FirstSignal signal, AlertOrigin origin) {
        return detection.noticed(incident, signal.source(), signal.sentence(), origin.actor());
    }

    /** One of the alerts of a group is over. */
    Uni<Void> leave(Alert alert, Map<UUID, Touched> touched, Instant receivedAt) {
        if (alert.groupId == null) {
            return Uni.createFrom().voidItem();
        }
        var before = touched.get(alert.groupId);
        var group =
                before == null ? groups.lock(alert.groupId) : Uni.createFrom().item(before.group);
        return group.invoke(found -> {
                    touch(found, touched, receivedAt);
                    touched.get(found.id).ended(alert.endedAt);
                    found.leave(alert.endedAt);
                })
                .replaceWithVoid();
    }

    private static void touch(AlertGroup group, Map<UUID, Touched> touched, Instant at) {
        touched.computeIfAbsent(group.id, id -> new Touched(group, false, at));
    }

    /**
     * Notes how many more alerts the sender left out of a delivery.
     *
     * @param told groups of what it told of, beside those that it changed
     */
    Uni<Void> heldBack(Set<UUID> told, long count, Map<UUID, Touched> touched, Instant receivedAt) {
        return Multi.createFrom()
                .iterable(told)
                .filter(id -> !touched.containsKey(id))
                .onItem()
                .transformToUniAndConcatenate(groups::lock)
                .invoke(group -> touch(group, touched, receivedAt))
                .collect()
                .last()
                .invoke(() -> touched.values().forEach(each -> each.group.heldBack = count))
                .replaceWithVoid();
    }

    private String text(RuleFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
