package dev.afterword.incidents.tag;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Counts the tags of the incidents that the caller may see. */
@ApplicationScoped
class TagService {

    private static final Duration USUAL = Duration.ofDays(91);
    private static final Duration LONGEST = Duration.ofDays(1_830);

    private final TagRepository tags;
    private final CurrentUser user;
    private final Clock clock;

    TagService(TagRepository tags, CurrentUser user, Clock clock) {
        this.tags = tags;
        this.user = user;
        this.clock = clock;
    }

    Uni<TagCountsView> counts(TagQuery query) {
        var to = query.to == null ? clock.instant() : query.to;
        var from = query.from == null ? to.minus(USUAL) : query.from;
        if (!from.isBefore(to)) {
            throw CommonProblems.badRequest("?from", "must be before to");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw CommonProblems.badRequest("?from", "must be at most five years before to");
        }
        var service = query.service == null || query.service.isBlank() ? null : query.service.strip();
        var reader = user.reader();
        var person = user.id();
        return tags.counts(from, to, service, reader, person).chain(items -> tags.incidents(from, to, service, reader)
                .map(incidents -> new TagCountsView(from, to, service, incidents, items)));
    }
}
