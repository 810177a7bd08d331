package dev.afterword.retros.prompt;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.retros.language.LanguageService;
import dev.afterword.retros.retrospective.RetrospectiveService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Asks what leads from an act to its conditions. */
@ApplicationScoped
class PromptService {
    private final RetrospectiveService retrospectives;
    private final LanguageService language;
    private final PromptRules rules;

    PromptService(RetrospectiveService retrospectives, LanguageService language, PromptRules rules) {
        this.retrospectives = retrospectives;
        this.language = language;
        this.rules = rules;
    }

    @WithSession
    Uni<PromptsView> ask(ResourceId id, PromptRequest factor) {
        return retrospectives
                .visible(id)
                .chain(handle -> language.speakOfPersons(List.of(factor.statement())))
                .map(persons -> persons.get(0))
                .map(person -> new PromptsView(person, rules.of(factor, person)));
    }
}
