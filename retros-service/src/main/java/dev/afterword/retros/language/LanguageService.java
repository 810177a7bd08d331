package dev.afterword.retros.language;

import dev.afterword.retros.person.PersonService;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what people write, with the names of the people it may speak of. */
@ApplicationScoped
class LanguageService {

    private final Vertx vertx;
    private final PersonService people;
    private final LanguageCheck check;

    LanguageService(Vertx vertx, PersonService people, LanguageRules rules) {
        this.vertx = vertx;
        this.people = people;
        this.check = new LanguageCheck(rules.all());
    }

    /** Names are looked up, then a worker reads: a long text takes too long for an event loop. */
    Uni<LanguageReport> check(LanguageCheckRequest request) {
        return people.named(People.candidates(Prose.of(request.text())))
                .chain(names -> vertx.executeBlocking(Uni.createFrom()
                        .item(() -> new LanguageReport(check.of(request.text(), request.section(), names)))));
    }
}
