package dev.afterword.incidents.change;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the observations of one change come to. They are a set: neither the order in which they come nor how often makes
 * any difference. The one that is farthest in the life of the change says its state; any other field is what was said of
 * it last in that order.
 */
final class ChangeStory {

    /** No change is spoken of more often; of more than that the earliest are left out. */
    static final int MOST = 50;

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

    private static final Comparator<ObservedChange> ORDER = Comparator.<ObservedChange>comparingInt(
                    seen -> seen.state().stage())
            .thenComparing(ObservedChange::at)
            .thenComparing(ObservedChange::state)
            .thenComparing(ObservedChange::toString);

    private final List<ObservedChange> observations;

    private ChangeStory(TreeSet<ObservedChange> observations) {
        var all = new ArrayList<>(observations);
        this.observations = List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /**
     * The story with one more observation. Without a time, or with one that is still to come, an observation was made when
     * it came, but for one of a state that is known: that is a repetition.
     */
    static ChangeStory of(Collection<ObservedChange> heard, ObservedChange seen, Instant receivedAt) {
        var all = new TreeSet<>(ORDER);
        all.addAll(heard);
        all.add(
                seen.at() == null || seen.at().isAfter(receivedAt.plus(CLOCK_SKEW))
                        ? seen.seenAt(knownAt(heard, seen.state(), receivedAt))
                        : seen);
        return new ChangeStory(all);
    }

    private static Instant knownAt(Collection<ObservedChange> heard, ChangeState state, Instant receivedAt) {
        return heard.stream()
                .filter(one -> one.state() == state)
                .map(ObservedChange::at)
                .min(Comparator.naturalOrder())
                .orElse(receivedAt);
    }

    /** In the order that counts. */
    List<ObservedChange> observations() {
        return observations;
    }

    ChangeState state() {
        return last().state();
    }

    /** A change that took anything back is a rollback, whoever says something plainer of it. */
    ChangeKind kind() {
        return observations.stream()
                .map(ObservedChange::kind)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    RollbackExtent rollbackExtent() {
        if (kind() != ChangeKind.ROLLBACK) {
            return null;
        }
        return rollout().features().isEmpty() ? RollbackExtent.FULL : RollbackExtent.FEATURE;
    }

    Instant startedAt() {
        return observations.stream()
                .filter(seen -> seen.state() == ChangeState.STARTED)
                .map(ObservedChange::at)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Instant finishedAt() {
        return state().isEnd() ? last().at() : null;
    }

    /** When production changed: the beginning where it is known, else the end, else when it was planned. */
    Instant at() {
        var started = startedAt();
        return started != null
                ? started
                : observations.stream()
                        .filter(seen -> seen.state().isEnd() == state().isEnd())
                        .map(ObservedChange::at)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }

    Instant committedAt() {
        var committed = said(ObservedChange::committedAt);
        return committed == null || committed.isAfter(at()) ? null : committed;
    }

    Rollout rollout() {
        var features = said(seen -> seen.features().isEmpty() ? null : seen.features());
        return new Rollout(
                said(ObservedChange::share), said(ObservedChange::users), features, said(ObservedChange::iteration));
    }

    /** What was said last of a field; null where nothing was. */
    <T> T said(Function<ObservedChange, T> field) {
        for (int i = observations.size() - 1; i >= 0; i--) {
            var value = field.apply(observations.get(i));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private ObservedChange last() {
        return observations.get(observations.size() - 1);
    }
}
