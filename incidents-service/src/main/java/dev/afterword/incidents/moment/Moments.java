package dev.afterword.incidents.moment;

import dev.afterword.restkit.problem.CommonProblems;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When what happened; any may be absent.
 *
 * @param impactStarted when things began to go wrong
 * @param detected when somebody or something noticed
 * @param declared when it was declared an incident
 * @param acknowledged when somebody took it on
 * @param classifiedMajor when it was classified as major, as regulators ask
 * @param identified when it was known what goes on
 * @param mitigated when the impact ended or came under control
 * @param resolved when it was over
 * @param closed when nothing was left to do
 */
@Embeddable
public record Moments(
        @Column(name = "impact_started_at") Instant impactStarted,
        @Column(name = "detected_at") Instant detected,
        @Column(name = "declared_at") Instant declared,
        @Column(name = "acknowledged_at") Instant acknowledged,
        @Column(name = "classified_major_at") Instant classifiedMajor,
        @Column(name = "identified_at") Instant identified,
        @Column(name = "mitigated_at") Instant mitigated,
        @Column(name = "resolved_at") Instant resolved,
        @Column(name = "closed_at") Instant closed) {

    /** Clocks of clients differ; more than this is a mistake. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    public static final Moments NONE = new Moments(null, null, null, null, null, null, null, null, null);

    /** A pair that cannot be in this order, told at the later one. */
    public record Disorder(Moment moment, String message) {}

    /** The same moments but for one. */
    public Moments with(Moment moment, Instant at) {
        return new Moments(
                moment == Moment.IMPACT_STARTED ? at : impactStarted,
                moment == Moment.DETECTED ? at : detected,
                moment == Moment.DECLARED ? at : declared,
                moment == Moment.ACKNOWLEDGED ? at : acknowledged,
                moment == Moment.CLASSIFIED_MAJOR ? at : classifiedMajor,
                moment == Moment.IDENTIFIED ? at : identified,
                moment == Moment.MITIGATED ? at : mitigated,
                moment == Moment.RESOLVED ? at : resolved,
                moment == Moment.CLOSED ? at : closed);
    }

    /** When the impact began, as far as that is known: as told, or else when it was noticed or declared; or null. */
    public Instant impactBegan() {
        return Stream.of(impactStarted, detected, declared)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** On the wall clock; negative where the second was before the first, null where one of them is not there. */
    public Double minutesBetween(Moment from, Moment to) {
        var begin = from.of(this);
        var end = to.of(this);
        return begin == null || end == null
                ? null
                : Duration.between(begin, end).toMillis() / 60_000d;
    }

    /** The order that must hold wherever both moments of a pair are there. */
    public List<Disorder> disorders() {
        var found = new ArrayList<Disorder>();
        requireOrder(Moment.IMPACT_STARTED, Moment.MITIGATED, found);
        requireOrder(mitigated == null ? Moment.IMPACT_STARTED : Moment.MITIGATED, Moment.RESOLVED, found);
        requireOrder(Moment.RESOLVED, Moment.CLOSED, found);
        return found;
    }

    /** A moment that is told must have come; null is no moment. */
    public static void requireNotInFuture(Instant at, String pointer, Instant now) {
        if (at != null && at.isAfter(now.plus(CLOCK_SKEW))) {
            throw CommonProblems.badRequest(pointer, "must not be in the future");
        }
    }

    private void requireOrder(Moment first, Moment second, List<Disorder> found) {
        var before = first.of(this);
        var after = second.of(this);
        if (before != null && after != null && after.isBefore(before)) {
            found.add(new Disorder(second, "must not be before " + first.word() + " (" + before + ")"));
        }
    }
}
