package dev.afterword.retros.skipreport;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reports on what a reader may see. */
@ApplicationScoped
class SkipReportService {
    private static final Duration USUAL = Duration.ofDays(90);

    private final SkipCountRepository counts;
    private final CurrentUser user;
    private final Clock clock;

    SkipReportService(SkipCountRepository counts, CurrentUser user, Clock clock) {
        this.counts = counts;
        this.user = user;
        this.clock = clock;
    }

    Uni<SkipReportView> report(Instant from, Instant to) {
        var end = to == null ? clock.instant() : to;
        var start = from == null ? end.minus(USUAL) : from;
        if (!start.isBefore(end)) {
            throw CommonProblems.badRequest("?from", "must be before the end of the period");
        }
        return counts.count(user.reader(), start, end)
                .chain(found -> counts.spread(user.reader(), start, end, SkipReport.MINIMUM)
                        .map(commanders -> new SkipReport(found).view(start, end, commanders)));
    }
}
