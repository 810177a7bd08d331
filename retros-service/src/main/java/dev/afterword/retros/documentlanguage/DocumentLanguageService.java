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
import java.util.Comparator;
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

    /** No session is held while a long document is read. */
    Uni<DocumentLanguageView> read(ResourceId id) {
        return load(id).chain(loaded -> findings(loaded.texts(), loaded.dismissals(), loaded.incidentId())
                .map(DocumentLanguageService::views)
                .map(findings -> DocumentLanguageView.of(findings, loaded.revisions())));
    }

    @WithSession
    Uni<Loaded> load(ResourceId id) {
        return retrospectives.visible(id).chain(handle -> texts.of(handle.id())
                .chain(found -> dismissals.findOf(handle.id()).chain(dismissed -> counts.of(handle.id())
                        .map(revisions -> new Loaded(handle.incidentId(), found, dismissed, revisions)))));
    }

    /** What is read of a document, as it was at one moment. */
    record Loaded(
            UUID incidentId,
            List<DocumentText> texts,
            List<LanguageDismissal> dismissals,
            List<LanguageRevisionView> revisions) {}

    /** A finding, in the text it was found in. */
    private record Found(DocumentText text, DocumentFindingView view) {}

    /** Dismissed twice, it is dismissed once. */
    @WithTransaction
    Uni<DocumentFindingView> dismiss(ResourceId id, DismissFindingRequest request) {
        return retrospectives.lockFor(Work.WRITE_SECTIONS, id).chain(handle -> found(handle)
                .map(findings -> requireThere(findings, request))
                .chain(found -> found.view().dismissal() == null
                        ? dismiss(handle.id(), found, request)
                        : Uni.createFrom().item(found.view())));
    }

    private Uni<DocumentFindingView> dismiss(UUID id, Found found, DismissFindingRequest request) {
        var finding = found.view().finding();
        var dismissal = new LanguageDismissal(
                Ids.next(), id, request, found.text().sentenceOf(finding), people.caller(), clock.instant());
        return dismissals
                .persist(dismissal)
                .map(kept -> new DocumentFindingView(found.text().place(), finding, kept.view()));
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

    /** Of the same words in two sentences, the first that nobody has given a reason for. */
    private static Found requireThere(List<Found> findings, DismissFindingRequest request) {
        var words = LanguageDismissal.normal(request.match());
        return findings.stream()
                .filter(found -> found.text().place().equals(request.place()))
                .filter(found -> found.view().finding().rule().equals(request.rule()))
                .filter(found ->
                        LanguageDismissal.normal(found.view().finding().match()).equals(words))
                .min(Comparator.comparing(found -> found.view().dismissal() != null))
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
        return found(retrospective).map(DocumentLanguageService::views);
    }

    private Uni<List<Found>> found(RetrospectiveHandle retrospective) {
        return texts.of(retrospective.id()).chain(found -> dismissals
                .findOf(retrospective.id())
                .chain(dismissed -> findings(found, dismissed, retrospective.incidentId())));
    }

    private Uni<List<Found>> findings(List<DocumentText> found, List<LanguageDismissal> dismissed, UUID incident) {
        return language.ofDocument(found.stream().map(DocumentText::toRead).toList(), incident)
                .map(findings -> IntStream.range(0, found.size())
                        .boxed()
                        .flatMap(i -> findings.get(i).stream().map(finding -> found(found.get(i), finding, dismissed)))
                        .toList());
    }

    private static List<DocumentFindingView> views(List<Found> found) {
        return found.stream().map(Found::view).toList();
    }

    private static Found found(DocumentText text, LanguageFinding finding, List<LanguageDismissal> dismissals) {
        var dismissal = dismissals.stream()
                .filter(one -> one.covers(text, finding))
                .findFirst()
                .map(LanguageDismissal::view)
                .orElse(null);
        return new Found(text, new DocumentFindingView(text.place(), text.weighed(finding), dismissal));
    }
}
