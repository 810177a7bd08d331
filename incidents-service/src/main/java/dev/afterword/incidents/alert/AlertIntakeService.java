package dev.afterword.incidents.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.alert.parse.ObservedAlert;
import dev.afterword.incidents.alert.parse.ParsedDelivery;
import dev.afterword.incidents.alert.rule.AlertRulesService;
import dev.afterword.incidents.alert.rule.RuleDecision;
import dev.afterword.incidents.alert.rule.RuleFacts;
import dev.afterword.incidents.alert.rule.RuleSet;
import dev.afterword.restkit.http.Ids;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes in what a delivery says of alerts, in the delivery's transaction, one alert after the other. */
@ApplicationScoped
public class AlertIntakeService {

    private static final TypeReference<Map<String, String>> LABELS = new TypeReference<>() {};

    private final AlertRepository alerts;
    private final AlertRulesService rules;
    private final AlertGroupService groups;
    private final SecondLookService secondLook;
    private final GroupStoryService stories;
    private final ObjectMapper json;

    AlertIntakeService(
            AlertRepository alerts,
            AlertRulesService rules,
            AlertGroupService groups,
            SecondLookService secondLook,
            GroupStoryService stories,
            ObjectMapper json) {
        this.alerts = alerts;
        this.rules = rules;
        this.groups = groups;
        this.secondLook = secondLook;
        this.stories = stories;
        this.json = json;
    }

    /** What a delivery is worked on with. */
    private record Work(
            AlertOrigin origin,
            RuleSet rules,
            Map<String, Alert> known,
            Map<UUID, Touched> touched,
            Instant receivedAt) {}

    /** Applies everything that was observed; runs in the caller's transaction. */
    public Uni<IntakeResult> take(AlertOrigin origin, ParsedDelivery said, Instant receivedAt) {
        var seen = said.alerts();
        var ids = seen.stream().map(ObservedAlert::externalId).distinct().toList();
        return rules.inForce().chain(inForce -> alerts.lockNewest(origin.sourceId(), ids)
                .map(known -> new Work(origin, inForce, new HashMap<>(known), new LinkedHashMap<>(), receivedAt))
                .chain(work -> takeAll(work, seen)
                        .call(() -> heldBack(work, said.heldBack()))
                        .call(() -> stories.tell(origin, work.touched().values()))));
    }

    private Uni<Void> heldBack(Work work, Long count) {
        if (count == null) {
            return Uni.createFrom().voidItem();
        }
        var told = work.known().values().stream()
                .filter(alert -> count > 0 && alert.groupId != null && !alert.isOver())
                .map(alert -> alert.groupId)
                .collect(Collectors.toCollection(TreeSet::new));
        return groups.heldBack(told, count, work.touched(), work.receivedAt());
    }

    private Uni<IntakeResult> takeAll(Work work, List<ObservedAlert> seen) {
        return Multi.createFrom()
                .iterable(seen)
                .onItem()
                .transformToUniAndConcatenate(alert -> take(work, alert))
                .collect()
                .in(
                        () -> new IntakeResult[] {IntakeResult.NOTHING},
                        (sum, change) -> sum[0] = change == null ? sum[0] : sum[0].and(change))
                .map(sum -> passed(sum[0], seen));
    }

    private static IntakeResult passed(IntakeResult counted, List<ObservedAlert> seen) {
        int rest = seen.size() - counted.changed() - counted.repeated() - counted.late();
        return new IntakeResult(counted.changed(), counted.repeated(), counted.late(), rest);
    }

    private Uni<AlertChange> take(Work work, ObservedAlert seen) {
        var known = work.known().get(seen.externalId());
        if (saysNothingOfTheState(seen, known)) {
            return Uni.createFrom().nullItem();
        }
        if (known == null) {
            return begin(work, seen, 1);
        }
        var before = facts(work.origin(), known);
        var change = known.observe(seen, text(seen.labelsOver(labels(known))), work.receivedAt());
        return switch (change) {
            case FIRED -> begin(work, seen, known.episode + 1);
            case RESOLVED ->
                groups.leave(known, work.touched(), work.receivedAt()).replaceWith(change);
            case REPEATED, ACKNOWLEDGED -> again(work, seen, known, before).replaceWith(change);
            case LATE -> Uni.createFrom().item(change);
        };
    }

    /** What goes on as it was, under the rules that were asked about it, needs no second look: a storm repeats itself. */
    private Uni<Void> again(Work work, ObservedAlert seen, Alert alert, RuleFacts before) {
        var facts = facts(work.origin(), alert);
        boolean otherRules = alert.rulesVersion != work.rules().version();
        if (alert.isOver() || !otherRules && facts.equals(before)) {
            return Uni.createFrom().voidItem();
        }
        var decided = work.rules().decide(facts);
        boolean louder = facts.severity().isWorseThan(before.severity());
        if (!otherRules && !louder && decided.isLike(work.rules().decide(before))) {
            return Uni.createFrom().voidItem();
        }
        alert.rulesVersion = work.rules().version();
        return secondLook.look(arrival(work, seen, alert, decided), louder);
    }

    private RuleFacts facts(AlertOrigin origin, Alert alert) {
        return new RuleFacts(
                origin.sourceId(),
                origin.name(),
                origin.provider(),
                alert.groupKey,
                alert.title,
                alert.severity,
                alert.service,
                alert.environment,
                labels(alert));
    }

    private static Arrival arrival(Work work, ObservedAlert seen, Alert alert, RuleDecision decided) {
        var believed = GroupRules.believed(decided, work.origin(), seen, work.receivedAt());
        return new Arrival(work.origin(), alert, believed, work.touched(), work.receivedAt());
    }

    private static boolean saysNothingOfTheState(ObservedAlert seen, Alert known) {
        return switch (seen.phase()) {
            case NOTE, TEST -> true;
            case UPDATED -> known == null;
            default -> false;
        };
    }

    private Uni<AlertChange> begin(Work work, ObservedAlert seen, long episode) {
        var alert = Alert.begin(
                Ids.next(), work.origin().sourceId(), episode, seen, text(seen.labels()), work.receivedAt());
        work.known().put(seen.externalId(), alert);
        if (alert.isOver()) {
            return alerts.persist(alert).replaceWith(AlertChange.RESOLVED);
        }
        var facts = RuleFacts.of(
                work.origin().sourceId(), work.origin().name(), work.origin().provider(), seen);
        alert.rulesVersion = work.rules().version();
        return groups.join(arrival(work, seen, alert, work.rules().decide(facts)))
                .chain(() -> alerts.persist(alert))
                .replaceWith(AlertChange.FIRED);
    }

    private Map<String, String> labels(Alert alert) {
        try {
            return json.readValue(alert.labels, LABELS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Map<String, String> labels) {
        try {
            return json.writeValueAsString(labels);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
