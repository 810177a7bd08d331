package dev.afterword.incidents.budget;

import dev.afterword.incidents.budget.ImpactSpan.Piece;
import dev.afterword.incidents.impact.ImpactPeriod;
import dev.afterword.incidents.incident.severity.ImpactLevel;
import dev.afterword.incidents.slo.SloView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The union of the windows that count for one SLO, cut where one begins or ends. In each piece the worst level counts, and
 * the largest part that any of its windows says was affected.
 *
 * @param windows windows that say that something was not well
 * @param now when it is asked; open windows count until then
 */
record WindowSpans(List<ImpactPeriod> windows, Instant now) {

    /** What a gray minute counts where nobody told how much was affected: neither broken nor well. */
    static final double GRAY_PART = 0.25;

    /**
     * Windows of the SLO's own service or system; those of a service not yet known where it has none. Where only others
     * have windows, it lost nothing.
     */
    static WindowSpans of(SloView slo, List<ImpactPeriod> all, Instant now) {
        var own = all.stream()
                .filter(window -> slo.service() == null
                        ? slo.system().equals(window.system())
                        : slo.service().equals(window.service()))
                .toList();
        var counted = own.isEmpty()
                ? all.stream().filter(window -> window.service() == null).toList()
                : own;
        return new WindowSpans(
                counted.stream()
                        .filter(window -> window.level() != ImpactLevel.NONE)
                        .toList(),
                now);
    }

    /** One look at each beginning and end in order; what hurts between two of them is a piece. */
    ImpactSpan span() {
        if (windows.isEmpty()) {
            return ImpactSpan.none();
        }
        var edges = windows.stream()
                .flatMap(window -> Stream.of(new Edge(window.from(), 1, window), new Edge(end(window), -1, window)))
                .sorted(Comparator.comparing(Edge::at))
                .toList();
        var levels = new EnumMap<ImpactLevel, LevelMinutesView>(ImpactLevel.class);
        var pieces = new ArrayList<Piece>();
        var hurting = new Hurting();
        int stretches = 0;
        Instant last = null;
        for (int i = 0; i + 1 < edges.size(); i++) {
            hurting.pass(edges.get(i));
            var piece = hurting.piece(edges.get(i).at(), edges.get(i + 1).at());
            if (piece != null) {
                stretches += piece.from().equals(last) ? 0 : 1;
                last = piece.to();
                pieces.add(piece);
                add(levels, hurting.level(), piece);
            }
        }
        var ongoing = windows.stream().anyMatch(window -> window.to() == null);
        var from = edges.get(0).at();
        var to = edges.get(edges.size() - 1).at();
        return ImpactSpan.ofWindows(List.copyOf(levels.values()), stretches, from, ongoing, to, pieces);
    }

    /** Where one window more, or one less, hurts. */
    private record Edge(Instant at, int more, ImpactPeriod window) {}

    /** What hurts at one instant: how many windows of each level, and of each part. */
    private static final class Hurting {

        private final TreeMap<ImpactLevel, Integer> levels = new TreeMap<>();
        private final TreeMap<Double, Integer> parts = new TreeMap<>();

        void pass(Edge edge) {
            count(levels, edge.window().level(), edge.more());
            count(parts, WindowSpans.part(edge.window()), edge.more());
        }

        private static <K> void count(TreeMap<K, Integer> counts, K key, int more) {
            counts.merge(key, more, (one, other) -> one + other == 0 ? null : one + other);
        }

        /** Null where nothing hurts, and where it is no time. */
        Piece piece(Instant from, Instant to) {
            return levels.isEmpty() || !to.isAfter(from) ? null : new Piece(from, to, parts.lastKey());
        }

        ImpactLevel level() {
            return levels.lastKey();
        }
    }

    private static void add(EnumMap<ImpactLevel, LevelMinutesView> levels, ImpactLevel level, Piece piece) {
        levels.merge(
                level,
                new LevelMinutesView(level, ImpactSpan.minutes(piece.from(), piece.to()), piece.affectedMinutes()),
                (one, other) -> new LevelMinutesView(
                        level, one.minutes() + other.minutes(), one.affectedMinutes() + other.affectedMinutes()));
    }

    private static double part(ImpactPeriod window) {
        if (window.share() != null) {
            return window.share();
        }
        return window.level() == ImpactLevel.GRAY ? GRAY_PART : 1;
    }

    private Instant end(ImpactPeriod window) {
        if (window.to() != null) {
            return window.to();
        }
        return now.isBefore(window.from()) ? window.from() : now;
    }
}
