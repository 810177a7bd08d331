package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.restkit.problem.CommonProblems;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** How moments follow from changes of status, and what must hold between them. */
final class MomentRules {

    private MomentRules() {}

    /**
     * The moments after a change of status. A moment that people have told stays as they told it, unless the change itself
     * says when it was or takes it back.
     *
     * @param told whether the change says when it happened, as opposed to happening now
     */
    static Moments afterMove(Moments moments, IncidentStatus from, IncidentStatus to, Instant at, boolean told) {
        if (from == IncidentStatus.MERGED) {
            return moments;
        }
        var kept = takenBack(moments, from, to);
        return switch (to) {
            case INVESTIGATING -> from == IncidentStatus.TRIAGE ? accepted(kept, at) : kept;
            case IDENTIFIED -> reached(kept, Moment.IDENTIFIED, at, told && from == IncidentStatus.INVESTIGATING);
            case MITIGATED -> reached(kept, Moment.MITIGATED, at, told);
            case RESOLVED -> reached(kept, Moment.RESOLVED, at, told && from != IncidentStatus.CLOSED);
            case CLOSED -> reached(kept, Moment.CLOSED, at, told);
            default -> kept;
        };
    }

    private static Moments reached(Moments moments, Moment moment, Instant at, boolean told) {
        return told || moment.of(moments) == null ? moments.with(moment, at) : moments;
    }

    private static Moments accepted(Moments moments, Instant at) {
        var declared = moments.declared() == null ? moments.with(Moment.DECLARED, at) : moments;
        return declared.acknowledged() == null ? declared.with(Moment.ACKNOWLEDGED, at) : declared;
    }

    private static Moments takenBack(Moments moments, IncidentStatus from, IncidentStatus to) {
        if (from == IncidentStatus.IDENTIFIED && to == IncidentStatus.INVESTIGATING) {
            return moments.with(Moment.IDENTIFIED, null);
        }
        if (!from.isReopenedBy(to)) {
            return moments;
        }
        return from == IncidentStatus.CLOSED
                ? moments.with(Moment.CLOSED, null)
                : moments.with(Moment.MITIGATED, null).with(Moment.RESOLVED, null);
    }

    /** The moments that had a value and have another one now. */
    static Map<Moment, Instant> replaced(Moments before, Moments after) {
        var replaced = new EnumMap<Moment, Instant>(Moment.class);
        for (var moment : Moment.values()) {
            var old = moment.of(before);
            if (old != null && !Objects.equals(old, moment.of(after))) {
                replaced.put(moment, old);
            }
        }
        return replaced;
    }

    static void requireOrder(Moments moments, Function<Moment, String> pointer) {
        var disorders = moments.disorders();
        if (disorders.isEmpty()) {
            return;
        }
        var first = disorders.get(0);
        var problem = CommonProblems.badRequest(pointer.apply(first.moment()), sentence(first));
        disorders.stream()
                .skip(1)
                .forEach(disorder -> problem.withError(pointer.apply(disorder.moment()), sentence(disorder)));
        throw problem;
    }

    private static String sentence(Moments.Disorder disorder) {
        return disorder.moment().word() + " " + disorder.message();
    }
}
