package dev.afterword.retros.language;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.person.PersonService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what people write, with the names of the people it may speak of. */
@ApplicationScoped
public class LanguageService {

    private final Vertx vertx;
    private final PersonService people;
    private final IncidentService incidents;
    private final LanguageSettingsService settings;
    private final LanguageRules rules;
    private final CurrentUser user;

    LanguageService(
            Vertx vertx,
            PersonService people,
            IncidentService incidents,
            LanguageSettingsService settings,
            LanguageRules rules,
            CurrentUser user) {
        this.vertx = vertx;
        this.people = people;
        this.incidents = incidents;
        this.rules = rules;
        this.settings = settings;
        this.user = user;
    }

    /** Words of a leader weigh more: what is advice to others is an error of theirs. */
    @WithSession
    Uni<LanguageReport> check(LanguageCheckRequest request) {
        return participants(request.incident())
                .chain(participants -> read(List.of(request), participants))
                .map(findings -> findings.get(0))
                .map(findings -> isLeader() ? stricter(findings) : findings)
                .map(LanguageReport::new);
    }

    private Uni<List<String>> participants(UUID incident) {
        return incident == null
                ? Uni.createFrom().item(List.of())
                : incidents.participants(incident, user.principals());
    }

    /** Whether the person who writes now leads others, as far as roles tell. */
    public boolean isLeader() {
        return user.roles().contains(Roles.MANAGER) || user.roles().contains(Roles.ADMIN);
    }

    /**
     * What is found in the texts of a document; part of the caller's session. What blames its own author is left out, since
     * it is for that person alone.
     *
     * @param texts the texts
     * @param ofLeaders places in that list of texts that a leader wrote last
     * @param incident the incident that they are about
     */
    public Uni<List<List<LanguageFinding>>> ofDocument(
            List<LanguageCheckRequest> texts, Set<Integer> ofLeaders, UUID incident) {
        return incidents
                .participants(incident)
                .chain(participants -> read(texts, participants))
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> forEverybody(ofLeaders.contains(i) ? stricter(all.get(i)) : all.get(i)))
                        .toList());
    }

    /** Which short texts speak of a person: by pronoun, by role, or by a name that is known; in the caller's session. */
    public Uni<List<Boolean>> speakOfPersons(List<String> texts) {
        var prose = texts.stream().map(Prose::of).toList();
        var candidates =
                prose.stream().flatMap(text -> People.candidates(text).stream()).collect(Collectors.toSet());
        return people.named(candidates).map(names -> prose.stream()
                .map(text ->
                        rules.person().matcher(People.asHandles(text, names)).find())
                .toList());
    }

    private static List<LanguageFinding> forEverybody(List<LanguageFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != FindingSeverity.PRIVATE)
                .toList();
    }

    private static List<LanguageFinding> stricter(List<LanguageFinding> findings) {
        return findings.stream().map(LanguageFinding::ofLeader).toList();
    }

    /** Names are looked up in between; a worker reads, since a long text takes too long for an event loop. */
    private Uni<List<List<LanguageFinding>>> read(List<LanguageCheckRequest> texts, List<String> participants) {
        return settings.check().chain(check -> inWorker(() -> candidates(texts))
                .chain(candidates -> people.named(candidates)
                        .map(known -> union(known, People.firstNames(participants, candidates))))
                .chain(names -> inWorker(() -> texts.stream()
                        .map(text -> check.of(text.text(), text.section(), names))
                        .toList())));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private <T> Uni<T> inWorker(Supplier<T> work) {
        return vertx.executeBlocking(Uni.createFrom().item(work));
    }

    private static Set<String> candidates(List<LanguageCheckRequest> texts) {
        return texts.stream()
                .flatMap(text -> People.candidates(Prose.of(text.text())).stream())
                .collect(Collectors.toSet());
    }
}
