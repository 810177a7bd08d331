package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.restkit.problem.CommonProblems;
import java.time.Instant;

/** What must hold of an incident at its beginning. */
final class DeclareRules {

    private DeclareRules() {}

    static void check(DeclareIncidentRequest request, Instant now) {
        var moments = request.moments().toMoments();
        switch (request.status()) {
            case TRIAGE, INVESTIGATING -> requireNotOver(moments);
            case RESOLVED -> requireStartAndEnd(moments);
            default ->
                throw CommonProblems.badRequest(
                        "/status",
                        "must be INVESTIGATING (declare), TRIAGE (report) or RESOLVED (record after the fact)");
        }
        for (var moment : Moment.values()) {
            Moments.requireNotInFuture(moment.of(moments), pointer(moment), now);
        }
        MomentRules.requireOrder(moments, DeclareRules::pointer);
    }

    private static void requireNotOver(Moments moments) {
        if (moments.mitigated() != null) {
            throw onlyAfterTheFact(Moment.MITIGATED);
        }
        if (moments.resolved() != null) {
            throw onlyAfterTheFact(Moment.RESOLVED);
        }
    }

    private static RuntimeException onlyAfterTheFact(Moment moment) {
        return CommonProblems.badRequest(
                pointer(moment), "can be told at once only with status RESOLVED, which records after the fact");
    }

    private static void requireStartAndEnd(Moments moments) {
        if (moments.impactStarted() == null && moments.detected() == null) {
            throw CommonProblems.badRequest("/moments", "a record after the fact needs impactStarted or detected");
        }
        if (moments.mitigated() == null && moments.resolved() == null) {
            throw CommonProblems.badRequest("/moments", "a record after the fact needs mitigated or resolved");
        }
    }

    private static String pointer(Moment moment) {
        return "/moments/" + moment.word();
    }
}
