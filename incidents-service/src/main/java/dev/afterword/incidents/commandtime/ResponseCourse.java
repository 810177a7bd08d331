package dev.afterword.incidents.commandtime;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of when an incident was responded to: its moments as they stand now, and the changes of its status.
 *
 * @param declared when it was declared, or null
 * @param mitigated when it was mitigated, as corrected, or null
 * @param resolved when it was resolved, as corrected, or null
 * @param goesOn whether it is responded to now
 * @param steps changes of status, oldest first
 */
public record ResponseCourse(
        Instant declared, Instant mitigated, Instant resolved, boolean goesOn, List<StatusStep> steps) {

    /** An expression over the incident {@code i} that gives the steps as JSON. */
    public static final String STEPS_AS_JSON =
            """
            (select coalesce(json_agg(json_build_object('at', e.occurred_at,
                      'responds', e.detail_to in ('INVESTIGATING', 'IDENTIFIED'),
                      'endedBefore', (select m.before from moment_change m
                                       where m.incident_id = i.id and m.moment in ('MITIGATED', 'RESOLVED')
                                         and m.after is null and m.changed_at <= e.recorded_at
                                       order by m.changed_at desc, m.moment limit 1)) order by e.position), '[]')
               from timeline_entry e
              where e.incident_id = i.id and e.kind = 'STATUS_CHANGED' and e.automatic and e.detail_to is not null)""";

    /**
     * A change of status.
     *
     * @param at when it happened
     * @param responds whether people are at work on the impact from then on: it is investigated or identified
     * @param endedBefore when the response before had ended, as the moment stood that this change took back, or null
     */
    @RegisterForReflection
    public record StatusStep(Instant at, boolean responds, Instant endedBefore) {

        /** As {@link #STEPS_AS_JSON} gives them. */
        public static List<StatusStep> listOf(JsonArray steps) {
            return steps.stream()
                    .map(JsonObject.class::cast)
                    .map(step ->
                            new StatusStep(time(step, "at"), step.getBoolean("responds"), time(step, "endedBefore")))
                    .toList();
        }

        private static Instant time(JsonObject step, String name) {
            var text = step.getString(name);
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        }
    }

    /**
     * The stretches in which it was thought to be over, each from such an end until it went back; the last goes on where it
     * was set aside, also where it has been taken up for triage since. The time after a mitigation or a resolution that
     * stands is none: people still watch it then, or it has an end of its own.
     */
    public List<Span> pauses() {
        var phases = phases();
        var pauses = new ArrayList<Span>();
        for (int i = 1; i < phases.size(); i++) {
            pauses.add(new Span(phases.get(i - 1).to(), phases.get(i).from()));
        }
        if (!phases.isEmpty() && !goesOn && mitigated == null && resolved == null) {
            pauses.add(new Span(lastEnd(phases), null));
        }
        return pauses;
    }

    /** How long somebody was at work who was there from then to then: without the pauses. */
    public Duration atWork(Span stretch, Instant now) {
        return stretch.without(pauses()).stream().map(part -> part.length(now)).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The stretches in which it was responded to: from the declaration to the mitigation, and again from each time that it
     * went back. None where it was never declared.
     */
    public List<Span> phases() {
        if (declared == null) {
            return List.of();
        }
        var phases = new ArrayList<Span>();
        Instant begin = null;
        for (var step : steps) {
            if (step.responds() && begin == null) {
                begin = phases.isEmpty() ? declared : again(phases, step);
            } else if (!step.responds() && begin != null) {
                phases.add(span(begin, step.at()));
                begin = null;
            }
        }
        if (goesOn) {
            phases.add(new Span(begin == null ? lastEnd(phases) : begin, null));
            return phases;
        }
        return ended(phases, begin);
    }

    private Instant lastEnd(List<Span> phases) {
        return phases.isEmpty() ? declared : phases.get(phases.size() - 1).to();
    }

    /** It went back: until when the stretch before went is known best by the moment that was taken back. */
    private static Instant again(List<Span> phases, StatusStep step) {
        var last = phases.remove(phases.size() - 1);
        var known = step.endedBefore();
        var end = known == null || known.isBefore(last.from()) ? last.to() : known;
        phases.add(span(last.from(), end));
        return step.at().isBefore(end) ? end : step.at();
    }

    /** The last stretch ends with the mitigation as it is known now; where no step tells one, there is one from the start. */
    private List<Span> ended(List<Span> phases, Instant begin) {
        var last = begin == null && !phases.isEmpty()
                ? phases.remove(phases.size() - 1)
                : new Span(begin == null ? declared : begin, null);
        Stream.of(Optional.ofNullable(mitigated), Optional.ofNullable(resolved), Optional.ofNullable(last.to()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(end -> phases.add(span(last.from(), end)));
        return phases;
    }

    private static Span span(Instant from, Instant to) {
        return new Span(from, to.isBefore(from) ? from : to);
    }
}
