package dev.afterword.retros.language;

import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.person.PersonService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lets an organisation switch rules off and add words of its own; and makes the check that follows from it. */
@ApplicationScoped
class LanguageSettingsService {

    private final LanguageSettingsRepository settings;
    private final LanguageRules rules;
    private final PersonService people;
    private final Clock clock;

    /** The check that follows from one version of the settings; patterns are made once for each. */
    private record Made(long version, LanguageCheck check) {}

    private volatile Made made;

    LanguageSettingsService(
            LanguageSettingsRepository settings, LanguageRules rules, PersonService people, Clock clock) {
        this.settings = settings;
        this.rules = rules;
        this.people = people;
        this.clock = clock;
    }

    List<LanguageRuleView> rules() {
        return rules.all().stream().map(LanguageRuleView::of).toList();
    }

    @WithSession
    Uni<LanguageSettings> read() {
        return settings.read();
    }

    @WithTransaction
    Uni<LanguageSettings> change(LanguageSettingsRequest request, String ifMatch) {
        var version = ETags.required(ifMatch);
        requireKnown(request.switchedOff());
        return settings.change(request, people.caller(), clock.instant(), version)
                .chain(changed -> settings.read().invoke(current -> {
                    if (!changed) {
                        throw CommonProblems.preconditionFailed(current.version());
                    }
                }));
    }

    private void requireKnown(List<String> ids) {
        var unknown = ids.stream()
                .filter(id -> rules.all().stream().noneMatch(rule -> rule.id().equals(id)))
                .toList();
        if (!unknown.isEmpty()) {
            throw LanguageProblems.noSuchRules(unknown);
        }
    }

    /** The check as the organisation wants it; part of the caller's session. */
    Uni<LanguageCheck> check() {
        return settings.read().map(this::checkOf);
    }

    private LanguageCheck checkOf(LanguageSettings current) {
        var last = made;
        if (last == null || last.version() != current.version()) {
            last = new Made(current.version(), new LanguageCheck(rulesOf(current)));
            made = last;
        }
        return last.check();
    }

    private List<LanguageRule> rulesOf(LanguageSettings current) {
        Predicate<LanguageRule> on = rule -> !current.switchedOff().contains(rule.id());
        return Stream.concat(
                        rules.all().stream().filter(on),
                        current.glossary().stream().map(LanguageRule::ofGlossary))
                .toList();
    }
}
