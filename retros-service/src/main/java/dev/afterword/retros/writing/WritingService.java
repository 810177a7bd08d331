package dev.afterword.retros.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.changelog.ChangeLog;
import dev.afterword.retros.changelog.TextChange;
import dev.afterword.retros.changelog.TextChangeException;
import dev.afterword.retros.changelog.TextChangeJson;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.retrospective.SectionService;
import dev.afterword.retros.retrospective.SectionText;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Puts what several people type into one order. Whoever was overtaken reads what they lack and sends theirs again. */
@ApplicationScoped
class WritingService {
    static final int PAGE = 500;

    /** A writer who pauses for so long may be done; one who does not is told of once a minute. */
    private static final Duration PAUSE = Duration.ofSeconds(4);

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** A page that was asleep for longer is told to open the text again. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final SectionService sections;
    private final RetrospectiveService retrospectives;
    private final ChangeLog log;

    WritingService(SectionService sections, RetrospectiveService retrospectives, ChangeLog log) {
        this.sections = sections;
        this.retrospectives = retrospectives;
        this.log = log;
    }

    @WithSession
    Uni<WritingView> text(ResourceId id, String section) {
        return sections.text(id, key(section)).map(WritingView::of);
    }

    @WithSession
    Uni<SectionChangesView> changes(ResourceId id, String section, long after) {
        return sections.text(id, key(section)).chain(text -> changes(text, after));
    }

    private Uni<SectionChangesView> changes(SectionText text, long after) {
        return log.after(text.retrospective().id(), text.key(), after, PAGE)
                .invoke(found -> {
                    if (after < text.changes()
                            && (found.isEmpty() || found.get(0).number() != after + 1)) {
                        throw WritingProblems.forgotten(after);
                    }
                })
                .map(found -> SectionChangesView.of(found, text.changes()));
    }

    @WithTransaction
    Uni<SectionText> type(ResourceId id, String section, TypedChangesRequest request) {
        return sections.type(id, key(section), request.after(), changes(request.changes()), request.clientId());
    }

    @WithSession
    Uni<RetrospectiveHandle> visible(ResourceId id) {
        return retrospectives.visible(id);
    }

    /** Tells of one document in which people typed; says whether there was one. */
    @WithTransaction
    Uni<Boolean> tellTyped() {
        return sections.tellTyped(PAUSE, LONGEST);
    }

    @WithTransaction
    Uni<Integer> forget() {
        return log.forget(KEPT);
    }

    static SectionKey key(String section) {
        return SectionKey.of(section).orElseThrow(() -> CommonProblems.notFound("section", section));
    }

    private static List<TextChange> changes(List<ArrayNode> sent) {
        var changes = new ArrayList<TextChange>();
        for (var change : sent) {
            try {
                changes.add(TextChangeJson.read(change));
            } catch (TextChangeException e) {
                throw CommonProblems.badRequest("/changes/" + changes.size(), e.getMessage());
            }
        }
        return changes;
    }
}
