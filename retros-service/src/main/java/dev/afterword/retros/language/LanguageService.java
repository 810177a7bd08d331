package dev.afterword.retros.language;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.prose.KnownPeople;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

    /**
     * What is known of whom a text may speak, and the rules as the organisation wants them.
     */
    record Reader(LanguageCheck check, KnownPeople people) {

        List<LanguageFinding> read(ReadableText text) {
            return check.of(text, people);
        }
    }

    /**
     * Words of a leader weigh more: what is advice to others is an error of theirs. No session is held while a worker reads,
     * since a long text takes its time.
     */
    Uni<LanguageReport> check(LanguageCheckRequest request) {
        var leader = isLeader();
        var principals = user.principals();
        return inWorker(() -> new ReadableText(request.text(), request.section()))
                .chain(text -> readerFor(text, request.incident(), principals)
                        .chain(reader -> inWorker(() -> reader.read(text))))
                .map(findings -> leader
                        ? findings.stream().map(LanguageFinding::ofLeader).toList()
                        : findings)
                .map(LanguageReport::new);
    }

    @WithSession
    Uni<Reader> readerFor(ReadableText text, UUID incident, Set<String> principals) {
        var participants = incident == null
                ? Uni.createFrom().item(List.<String>of())
                : incidents.participants(incident, principals);
        return participants.chain(took -> reader(List.of(text), took));
    }

    /** Whether the person who writes now leads others, as far as roles tell. */
    public boolean isLeader() {
        return user.roles().contains(Roles.MANAGER) || user.roles().contains(Roles.ADMIN);
    }

    /**
     * What is found in the texts of a document. What blames its own author is left out, since it is for that person alone.
     * Within a caller's session it is part of that one; else it opens one for what it looks up, and holds none while it reads.
     *
     * @param texts the texts
     * @param incident the incident that they are about
     * @return the findings of each text, in the order of the texts
     */
    public Uni<List<List<LanguageFinding>>> ofDocument(List<LanguageCheckRequest> texts, UUID incident) {
        return inWorker(() -> texts.stream()
                        .map(text -> new ReadableText(text.text(), text.section()))
                        .toList())
                .chain(readable -> readerForDocument(readable, incident)
                        .chain(reader -> inWorker(() -> readable.stream()
                                .map(reader::read)
                                .map(LanguageService::forEverybody)
                                .toList())));
    }

    @WithSession
    Uni<Reader> readerForDocument(List<ReadableText> texts, UUID incident) {
        return incidents.participants(incident).chain(took -> reader(texts, took));
    }

    private Uni<Reader> reader(List<ReadableText> texts, List<String> participants) {
        var candidates = texts.stream()
                .flatMap(text -> text.people().candidates().stream())
                .collect(Collectors.toSet());
        return settings.check().chain(check -> people.known(candidates)
                .map(known -> new Reader(check, KnownPeople.of(known, participants))));
    }

    /** Which short texts speak of a person: by pronoun, by role, or by a name that is known; in the caller's session. */
    public Uni<List<Boolean>> speakOfPersons(List<String> texts) {
        var readable = texts.stream()
                .map(text -> new ReadableText(text, TextSection.FACTOR))
                .toList();
        return reader(readable, List.of()).map(reader -> readable.stream()
                .map(text -> rules.person()
                        .matcher(text.people().asHandles(reader.people()))
                        .find())
                .toList());
    }

    private static List<LanguageFinding> forEverybody(List<LanguageFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != FindingSeverity.PRIVATE)
                .toList();
    }

    private <T> Uni<T> inWorker(Supplier<T> work) {
        return vertx.executeBlocking(Uni.createFrom().item(work));
    }
}
