package dev.afterword.retros.documentlanguage;

import static java.util.stream.Collectors.groupingBy;

import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.retros.documentlanguage.LanguageRevisionView.CategoryCount;
import dev.afterword.retros.language.LanguageFinding;
import dev.afterword.retros.language.LanguageService;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.retrospective.ReviewGate;
import dev.afterword.retros.retrospective.Work;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads whole retrospectives for their language, keeps what was dismissed, and lets none with open findings into review. */
@ApplicationScoped
class DocumentLanguageService implements ReviewGate {
    private final RetrospectiveService retrospectives;
    private final DocumentTextRepository texts;
    private final LanguageDismissalRepository dismissals;
    private final LanguageCountRepository counts;
    private final LanguageEvents events;
    private final LanguageService language;
    private final PersonService people;
    private final Clock clock;

    DocumentLanguageService(
            RetrospectiveService retrospectives,
            DocumentTextRepository texts,
            LanguageDismissalRepository dismissals,
            LanguageCountRepository counts,
            LanguageEvents events,
            LanguageService language,
            PersonService people,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.texts = texts;
        this.dismissals = dismissals;
        this.counts = counts;
        this.events = events;
        this.language = language;
        this.people = people;
        this.clock = clock;
    }

    @WithSession
    Uni<DocumentLanguageView> read(ResourceId id) {
        return retrospectives.visible(id).chain(handle -> findings(handle).chain(findings -> counts.of(handle.id())
                .map(revisions -> DocumentLanguageView.of(findings, revisions))));
    }

    /** Dismissed twice, it is dismissed once. */
    @WithTransaction
    Uni<DocumentFindingView> dismiss(ResourceId id, DismissFindingRequest request) {
        return retrospectives.lockFor(Work.WRITE_SECTIONS, id).chain(handle -> findings(handle)
                .map(findings -> requireThere(findings, request))
                .chain(found -> found.dismissal() == null
                        ? dismiss(handle.id(), found, request)
                        : Uni.createFrom().item(found)));
    }

    private Uni<DocumentFindingView> dismiss(UUID id, DocumentFindingView found, DismissFindingRequest request) {
        var dismissal = new LanguageDismissal(Ids.next(), id, request, people.caller(), clock.instant());
        return dismissals
                .persist(dismissal)
                .map(kept -> new DocumentFindingView(found.place(), found.finding(), kept.view()));
    }

    @WithTransaction
    Uni<Void> takeBack(ResourceId id, UUID dismissalId) {
        return retrospectives.lockFor(Work.WRITE_SECTIONS, id).chain(handle -> dismissals
                .findById(dismissalId)
                .map(found -> found != null && found.isOf(handle.id()) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> DocumentLanguageProblems.noDismissal(dismissalId))
                .chain(dismissals::delete));
    }

    @Override
    public Uni<Void> pass(RetrospectiveHandle retrospective, long version) {
        return findings(retrospective)
                .invoke(DocumentLanguageService::requireNoneOpen)
                .map(DocumentLanguageService::byCategory)
                .call(found -> counts.keep(retrospective.id(), version, clock.instant(), found))
                .chain(found -> events.checked(retrospective.id(), found));
    }

    @Override
    public Uni<Void> stillPasses(RetrospectiveHandle retrospective) {
        return findings(retrospective)
                .invoke(DocumentLanguageService::requireNoneOpen)
                .replaceWithVoid();
    }

    private static void requireNoneOpen(List<DocumentFindingView> findings) {
        var open = findings.stream().filter(DocumentFindingView::isOpen).toList();
        if (!open.isEmpty()) {
            throw DocumentLanguageProblems.open(open);
        }
    }

    private static DocumentFindingView requireThere(List<DocumentFindingView> findings, DismissFindingRequest request) {
        var words = LanguageDismissal.normal(request.match());
        return findings.stream()
                .filter(found -> found.place().equals(request.place()))
                .filter(found -> found.finding().rule().equals(request.rule()))
                .filter(found ->
                        LanguageDismissal.normal(found.finding().match()).equals(words))
                .findFirst()
                .orElseThrow(() -> DocumentLanguageProblems.notFoundThere(request));
    }

    private static List<CategoryCount> byCategory(List<DocumentFindingView> findings) {
        return findings.stream()
                .collect(groupingBy(found -> found.finding().category(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(category -> new CategoryCount(
                        category.getKey(),
                        category.getValue().size(),
                        category.getValue().stream()
                                .filter(found -> found.dismissal() != null)
                                .count()))
                .toList();
    }

    private Uni<List<DocumentFindingView>> findings(RetrospectiveHandle retrospective) {
        return texts.of(retrospective.id())
                .chain(found -> dismissals.findOf(retrospective.id()).chain(dismissed -> read(
                                found, retrospective.incidentId())
                        .map(findings -> IntStream.range(0, found.size())
                                .boxed()
                                .flatMap(i -> findings.get(i).stream()
                                        .map(finding -> view(found.get(i).place(), finding, dismissed)))
                                .toList())));
    }

    private Uni<List<List<LanguageFinding>>> read(List<DocumentText> found, UUID incident) {
        return language.ofDocument(
                found.stream().map(DocumentText::toRead).toList(),
                IntStream.range(0, found.size())
                        .filter(i -> found.get(i).ofLeader())
                        .boxed()
                        .collect(Collectors.toSet()),
                incident);
    }

    private static DocumentFindingView view(String place, LanguageFinding finding, List<LanguageDismissal> dismissals) {
        return new DocumentFindingView(
                place,
                finding,
                dismissals.stream()
                        .filter(dismissal -> dismissal.covers(place, finding))
                        .findFirst()
                        .map(LanguageDismissal::view)
                        .orElse(null));
    }
}
