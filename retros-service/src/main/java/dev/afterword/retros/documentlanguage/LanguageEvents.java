package dev.afterword.retros.documentlanguage;

import dev.afterword.contracts.retrospective.LanguageCount;
import dev.afterword.contracts.retrospective.RetrospectiveLanguageChecked;
import dev.afterword.retros.documentlanguage.LanguageRevisionView.CategoryCount;
import dev.afterword.retros.retrospective.RetrospectiveEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells how much was found in the language of a document, as part of its history; of nobody in particular. */
@ApplicationScoped
class LanguageEvents {
    private final RetrospectiveEvents events;

    LanguageEvents(RetrospectiveEvents events) {
        this.events = events;
    }

    Uni<Void> checked(UUID retrospectiveId, List<CategoryCount> counts) {
        var told = counts.stream()
                .map(count -> new LanguageCount(count.category(), count.findings(), count.dismissed()))
                .toList();
        return events.tell(retrospectiveId, snapshot -> new RetrospectiveLanguageChecked(snapshot, told));
    }
}
