package dev.afterword.incidents.alert;

import dev.afterword.incidents.alert.rule.AlertOutcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What the rules say of alerts that go on, and are not what they were: louder, say, or under other rules. */
@ApplicationScoped
class SecondLookService {

    private final AlertGroupRepository groups;
    private final AlertGroupService placing;

    SecondLookService(AlertGroupRepository groups, AlertGroupService placing) {
        this.groups = groups;
        this.placing = placing;
    }

    /**
     * Does what the rules say now where nobody has acted upon the alert yet. What has an incident stays there, and what people
     * have dismissed stays so unless it has become louder and a rule would open an incident.
     *
     * @param louder whether the alert is louder than it was
     */
    Uni<Void> look(Arrival arrival, boolean louder) {
        var alert = arrival.alert();
        var before = arrival.touched().get(alert.groupId);
        var found =
                before == null ? groups.lock(alert.groupId) : Uni.createFrom().item(before.group);
        return found.map(arrival::touch)
                .invoke(group -> group.hear(alert.severity))
                .chain(group -> look(arrival, group, louder));
    }

    private Uni<Void> look(Arrival arrival, AlertGroup group, boolean louder) {
        if (group.isBack()) {
            return Uni.createFrom().voidItem();
        }
        var decided = arrival.decided();
        return switch (group.decision) {
            case SUGGESTED ->
                decided.acts() ? act(arrival, group) : Uni.createFrom().voidItem();
            case IGNORED ->
                decided.outcome() == AlertOutcome.IGNORE ? Uni.createFrom().voidItem() : move(arrival, group);
            case DISMISSED ->
                louder && decided.outcome() == AlertOutcome.OPEN
                        ? move(arrival, group)
                        : Uni.createFrom().voidItem();
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> act(Arrival arrival, AlertGroup group) {
        if (!group.current || !group.correlationKey.equals(arrival.decided().correlationKey())) {
            return move(arrival, group);
        }
        return placing.decideAgain(arrival, group)
                .invoke(acted ->
                        arrival.touched().get(acted.id).fired(arrival.alert().beganAt()))
                .replaceWithVoid();
    }

    /** The others of its group stay with what was decided for them. */
    private Uni<Void> move(Arrival arrival, AlertGroup group) {
        group.giveUp(arrival.at());
        return groups.flush().chain(() -> placing.join(arrival));
    }
}
