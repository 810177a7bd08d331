package dev.afterword.incidents.alert;

import static dev.afterword.incidents.timeline.TimelineEntryKind.RECOVERY_SIGNAL;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.alert.rule.AlertOutcome;
import dev.afterword.incidents.alert.rule.FirstSignal;
import dev.afterword.incidents.alert.rule.RuleDecision;
import dev.afterword.incidents.alert.rule.RuleFacts;
import dev.afterword.incidents.detection.DetectionService;
import dev.afterword.incidents.incident.IncidentIntakeService;
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
    private final ObjectMapper json;

    AlertGroupService(
            AlertGroupRepository groups,
            IncidentIntakeService incidents,
            DetectionService detection,
            ObjectMapper json) {
        this.groups = groups;
        this.incidents = incidents;
        this.detection = detection;
        this.json = json;
    }

    /** Puts a firing alert into its group, and begins one where there is none. */
    Uni<Void> join(
            AlertOrigin origin, Alert alert, RuleDecision decided, Map<UUID, Touched> touched, Instant receivedAt) {
        return current(decided.correlationKey(), touched.values())
                .chain(group -> place(origin, group, alert, decided, touched, receivedAt))
                .invoke(group -> {
                    touched.get(group.id).fired(alert.beganAt());
                    group.join(alert.severity, receivedAt);
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

    private Uni<AlertGroup> place(
            AlertOrigin origin,
            AlertGroup group,
            Alert alert,
            RuleDecision decided,
            Map<UUID, Touched> touched,
            Instant receivedAt) {
        if (group == null) {
            return begin(origin, alert, decided, touched, receivedAt);
        }
        var before = touched.get(group.id);
        if (group.incidentId != null && before != null && before.hasFired()) {
            return Uni.createFrom().item(group);
        }
        if (group.incidentId != null) {
            return incidents
                    .standing(group.incidentId)
                    .chain(standing -> standing.open() || group.isWithinWindow(receivedAt)
                            ? Uni.createFrom().item(touch(group, false, touched, receivedAt))
                            : replace(origin, group, alert, decided, touched, receivedAt));
        }
        if (GroupRules.ignoresUntilOpen(group, decided)) {
            return ignoreOrAttach(origin, group, alert, decided, touched, receivedAt);
        }
        if (!GroupRules.joins(group, decided, receivedAt)) {
            return replace(origin, group, alert, decided, touched, receivedAt);
        }
        boolean acts = decided.outcome() == AlertOutcome.OPEN || decided.outcome() == AlertOutcome.ATTACH;
        if (!acts || !group.waitsForPerson()) {
            return Uni.createFrom().item(touch(group, false, touched, receivedAt));
        }
        // What was only suggested so far has become worse, or the rules have.
        group.decide(decided, text(decided.facts()), receivedAt);
        touched.put(group.id, new Touched(group, true, receivedAt));
        return act(origin, group, alert, decided, receivedAt);
    }

    /** A storm of a service without an open incident stays one group; the first alert after one has opened begins another. */
    private Uni<AlertGroup> ignoreOrAttach(
            AlertOrigin origin,
            AlertGroup group,
            Alert alert,
            RuleDecision decided,
            Map<UUID, Touched> touched,
            Instant receivedAt) {
        var before = touched.get(group.id);
        if (before != null && before.hasFired()) {
            return Uni.createFrom().item(group);
        }
        return openOfService(alert)
                .chain(found -> found.isPresent()
                        ? replace(origin, group, alert, decided, touched, receivedAt)
                        : Uni.createFrom().item(touch(group, false, touched, receivedAt)));
    }

    private Uni<AlertGroup> replace(
            AlertOrigin origin,
            AlertGroup old,
            Alert alert,
            RuleDecision decided,
            Map<UUID, Touched> touched,
            Instant receivedAt) {
        old.current = false;
        return groups.flush().chain(() -> begin(origin, alert, decided, touched, receivedAt));
    }

    private Uni<AlertGroup> begin(
            AlertOrigin origin, Alert alert, RuleDecision decided, Map<UUID, Touched> touched, Instant receivedAt) {
        var group = AlertGroup.begin(Ids.next(), origin.sourceId(), decided, text(decided.facts()), receivedAt);
        return groups.persist(group)
                .invoke(() -> touched.put(group.id, new Touched(group, true, receivedAt)))
                .chain(() -> act(origin, group, alert, decided, receivedAt));
    }

    private Uni<AlertGroup> act(AlertOrigin origin, AlertGroup group, Alert alert, RuleDecision decided, Instant at) {
        return switch (decided.outcome()) {
            case OPEN -> open(origin, group, alert, decided, at);
            case ATTACH ->
                openOfService(alert)
                        .chain(found -> found.isPresent()
                                ? attach(group, found.get(), at)
                                : otherwise(origin, group, alert, decided, at));
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

    private Uni<AlertGroup> otherwise(
            AlertOrigin origin, AlertGroup group, Alert alert, RuleDecision decided, Instant at) {
        group.reason = decided.reason() + ", but no incident of the service is open";
        if (decided.otherwise() == AlertOutcome.OPEN) {
            return open(origin, group, alert, decided, at);
        }
        group.decision = decided.otherwise() == AlertOutcome.IGNORE ? GroupDecision.IGNORED : GroupDecision.SUGGESTED;
        return Uni.createFrom().item(group);
    }

    private Uni<AlertGroup> open(AlertOrigin origin, AlertGroup group, Alert alert, RuleDecision decided, Instant at) {
        var facts = decided.facts();
        var began = alert.beganAt().isAfter(at) ? at : alert.beganAt();
        var incident = new NewIncident(
                decided.incident().titleOf(facts),
                null,
                decided.incident().severityOf(facts),
                SeverityOrigin.RULE,
                decided.incident().servicesOf(facts),
                began,
                decided.incident().reported(),
                origin.actor(),
                "an alert");
        return incidents
                .declare(incident)
                .invoke(id -> group.leadsTo(GroupDecision.OPENED, id, null, at))
                .call(id -> noticed(id, FirstSignal.of(facts, began), origin))
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
                    touch(found, false, touched, receivedAt);
                    touched.get(found.id).ended(alert.endedAt);
                    found.leave(alert.endedAt);
                })
                .replaceWithVoid();
    }

    private static AlertGroup touch(AlertGroup group, boolean begun, Map<UUID, Touched> touched, Instant at) {
        touched.computeIfAbsent(group.id, id -> new Touched(group, begun, at));
        return group;
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
                .invoke(group -> touch(group, false, touched, receivedAt))
                .collect()
                .last()
                .invoke(() -> touched.values().forEach(each -> each.group.heldBack = count))
                .replaceWithVoid();
    }

    /**
     * Tells incidents what became of their groups. A group stays with the incident that it has led to, and is told of where
     * the response to that one goes on: a merge that is taken back leaves nothing to be put right.
     */
    Uni<Void> tell(AlertOrigin origin, Collection<Touched> touched) {
        return Multi.createFrom()
                .iterable(touched)
                .filter(each -> each.group.incidentId != null)
                .onItem()
                .transformToUniAndConcatenate(each -> groups.flush()
                        .chain(() -> incidents.standing(each.group.incidentId))
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
        return groups.firingElsewhere(incident, touched.group.id)
                .map(elsewhere -> elsewhere == 0
                        ? touched.recovery() + " No alert of this incident fires any more."
                        : touched.recovery() + " " + elsewhere + " alerts of other groups still fire.")
                .chain(text -> incidents.tell(incident, RECOVERY_SIGNAL, touched.at(), text, origin.actor()));
    }

    private String text(RuleFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
