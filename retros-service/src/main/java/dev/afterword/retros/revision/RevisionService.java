package dev.afterword.retros.revision;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.retrospective.SectionService;
import dev.afterword.retros.retrospective.Work;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists, compares and brings back what a document was. */
@ApplicationScoped
class RevisionService {
    private static final int PAGE = 100;

    private final RetrospectiveService retrospectives;
    private final SectionService sections;
    private final RevisionRepository revisions;
    private final IdempotentRequests requests;
    private final Vertx vertx;

    RevisionService(
            RetrospectiveService retrospectives,
            SectionService sections,
            RevisionRepository revisions,
            IdempotentRequests requests,
            Vertx vertx) {
        this.retrospectives = retrospectives;
        this.sections = sections;
        this.revisions = revisions;
        this.requests = requests;
        this.vertx = vertx;
    }

    @WithSession
    Uni<Page<RevisionView>> list(ResourceId id, int before) {
        return retrospectives
                .visible(id)
                .chain(retrospective -> revisions.before(retrospective.id(), before, PAGE))
                .map(found -> new Page<>(found, next(found)));
    }

    @WithSession
    Uni<RevisionTextView> text(ResourceId id, int number) {
        return find(id, number).map(RevisionTextView::of);
    }

    Uni<RevisionDiffView> diff(ResourceId id, int from, Integer to) {
        return pair(id, from, to)
                .chain(pair -> vertx.executeBlocking(
                        Uni.createFrom().item(() -> RevisionDiffView.between(from, to, pair.before(), pair.after()))));
    }

    private record Pair(Map<SectionKey, String> before, Map<SectionKey, String> after) {}

    @WithSession
    Uni<Pair> pair(ResourceId id, int from, Integer to) {
        return retrospectives.visible(id).chain(retrospective -> existing(retrospective.id(), from)
                .chain(before -> after(retrospective.id(), to).map(after -> new Pair(before.texts(), after))));
    }

    @WithTransaction
    Uni<RevisionView> keep(ResourceId id, KeepRevisionRequest request, IdempotencyKey key) {
        return retrospectives
                .lockFor(Work.WRITE_SECTIONS, id)
                .chain(retrospective -> requests.once(key, RevisionView.class, () -> sections.keep(id, request.label())
                        .chain(number -> existing(retrospective.id(), number))
                        .map(Revision::summary)));
    }

    /** Locks first: what is read before a lock is old by the time it is held. */
    @WithTransaction
    Uni<RestoredView> restore(ResourceId id, int number, RestoreRevisionRequest request) {
        return retrospectives
                .lockFor(Work.WRITE_SECTIONS, id)
                .chain(retrospective -> existing(retrospective.id(), number))
                .chain(revision -> sections.restore(id, number, wanted(revision, request.sections())))
                .map(keys -> new RestoredView(keys.stream().map(SectionKey::key).toList()));
    }

    private Uni<Revision> find(ResourceId id, int number) {
        return retrospectives.visible(id).chain(retrospective -> existing(retrospective.id(), number));
    }

    private Uni<Revision> existing(UUID retrospectiveId, int number) {
        return revisions
                .find(retrospectiveId, number)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.notFound("revision", String.valueOf(number)));
    }

    private Uni<Map<SectionKey, String>> after(UUID retrospectiveId, Integer to) {
        return to == null
                ? revisions.now(retrospectiveId)
                : existing(retrospectiveId, to).map(Revision::texts);
    }

    private static Map<SectionKey, String> wanted(Revision revision, List<String> named) {
        if (named == null || named.isEmpty()) {
            return revision.texts();
        }
        var wanted = new EnumMap<SectionKey, String>(SectionKey.class);
        for (int i = 0; i < named.size(); i++) {
            var pointer = "/sections/" + i;
            var key = SectionKey.of(named.get(i))
                    .filter(revision.texts()::containsKey)
                    .orElseThrow(() -> CommonProblems.badRequest(pointer, "is no section of this revision"));
            wanted.put(key, revision.texts().get(key));
        }
        return wanted;
    }

    private static String next(List<RevisionView> found) {
        return found.size() < PAGE
                ? null
                : String.valueOf(found.get(found.size() - 1).number());
    }
}
