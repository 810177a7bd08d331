package dev.afterword.retros.retrospective;

import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.changelog.TextChange;
import dev.afterword.retros.changelog.TextChangeException;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.language.LanguageService;
import dev.afterword.retros.person.PersonService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets people write sections; two people never overwrite each other. */
@ApplicationScoped
public class SectionService {
    private final RetrospectiveService service;
    private final RetrospectiveRepository retrospectives;
    private final SectionRepository sections;
    private final RevisionLog revisions;
    private final RetrospectiveEvents events;
    private final PersonService people;
    private final LanguageService language;
    private final Clock clock;

    SectionService(
            RetrospectiveService service,
            RetrospectiveRepository retrospectives,
            SectionRepository sections,
            RevisionLog revisions,
            RetrospectiveEvents events,
            PersonService people,
            LanguageService language,
            Clock clock) {
        this.service = service;
        this.retrospectives = retrospectives;
        this.sections = sections;
        this.revisions = revisions;
        this.events = events;
        this.people = people;
        this.language = language;
        this.clock = clock;
    }

    /** Notes that a record now stands beside this section; part of the caller's transaction. */
    public Uni<Void> backedByRecord(UUID retrospectiveId, SectionKey key) {
        return sections.find(retrospectiveId, key)
                .invoke(section -> section.backedByRecord(clock.instant()))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<SectionView> edit(ResourceId id, String sectionKey, String body, String ifMatch) {
        var key = SectionKey.of(sectionKey).orElseThrow(() -> CommonProblems.notFound("section", sectionKey));
        return service.lockVisible(id)
                .invoke(retrospective -> retrospective.require(Work.WRITE_SECTIONS))
                .chain(retrospective -> sections.find(retrospective.id(), key)
                        .invoke(section -> ETags.check(ifMatch, section.version()))
                        .call(section -> revisions.keepBeforeWriting(retrospective.id(), clock.instant()))
                        .call(section -> write(retrospective, section, body)))
                .map(SectionView::of);
    }

    /** The text of a section, for a caller who may see it; part of the caller's session. */
    public Uni<SectionText> text(ResourceId id, SectionKey key) {
        return service.findVisible(id).chain(retrospective -> sections.find(retrospective.id(), key)
                .map(section -> SectionText.of(retrospective, section)));
    }

    /**
     * Takes what was typed in a page that had so many changes; part of the caller's transaction. No event: those who
     * write hear of it elsewhere, and all others when the writer pauses.
     */
    public Uni<SectionText> type(ResourceId id, SectionKey key, long had, List<TextChange> typed, String clientId) {
        return service.lockVisible(id)
                .invoke(retrospective -> retrospective.require(Work.WRITE_SECTIONS))
                .invoke(retrospective -> retrospective.partChanged(clock.instant()))
                .chain(retrospective -> sections.find(retrospective.id(), key)
                        .invoke(section -> RetrospectiveProblems.requireLatest(had, section.changes()))
                        .call(section -> section.isUntold()
                                ? Uni.createFrom().voidItem()
                                : revisions.keepBeforeWriting(retrospective.id(), clock.instant()))
                        .invoke(section -> type(section, typed, clientId))
                        .call(sections::log)
                        .map(section -> SectionText.of(retrospective, section)));
    }

    /** Keeps the state of now; part of the caller's transaction. */
    public Uni<Integer> keep(ResourceId id, String label) {
        return service.lockVisible(id)
                .invoke(retrospective -> retrospective.require(Work.WRITE_SECTIONS))
                .chain(retrospective ->
                        revisions.keep(retrospective.id(), Occasion.KEPT, label, people.caller(), clock.instant()));
    }

    /**
     * Brings earlier texts back, each as a change on top of what is there, and keeps what was there before; gives the
     * sections that differed. Part of the caller's transaction.
     */
    public Uni<List<SectionKey>> restore(ResourceId id, int revision, Map<SectionKey, String> texts) {
        return write(id, texts, Occasion.RESTORING, "before revision " + revision);
    }

    /** Writes several sections at once, as restoring does. */
    public Uni<List<SectionKey>> write(ResourceId id, Map<SectionKey, String> texts) {
        texts.forEach(SectionService::requireShort);
        return write(id, texts, Occasion.IMPORTING, null);
    }

    /** All sections, for a caller who may see them; part of the caller's session. */
    public Uni<DocumentTexts> texts(ResourceId id) {
        return service.findVisible(id).chain(retrospective -> sections.findOf(retrospective.id())
                .map(parts -> new DocumentTexts(
                        retrospective.title(),
                        parts.stream()
                                .collect(Collectors.toMap(RetrospectiveSection::key, RetrospectiveSection::body)))));
    }

    private Uni<List<SectionKey>> write(ResourceId id, Map<SectionKey, String> texts, Occasion occasion, String label) {
        return service.lockVisible(id)
                .invoke(retrospective -> retrospective.require(Work.WRITE_SECTIONS))
                .chain(retrospective -> sections.findOf(retrospective.id())
                        .map(parts -> parts.stream()
                                .filter(part -> texts.containsKey(part.key()))
                                .filter(part -> !part.body()
                                        .strip()
                                        .equals(texts.get(part.key()).strip()))
                                .toList())
                        .call(parts -> parts.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : revisions
                                        .keep(retrospective.id(), occasion, label, people.caller(), clock.instant())
                                        .chain(() -> write(retrospective, parts, texts))))
                .map(parts -> parts.stream().map(RetrospectiveSection::key).toList());
    }

    private Uni<Void> write(
            Retrospective retrospective, List<RetrospectiveSection> parts, Map<SectionKey, String> texts) {
        Uni<Void> written = Uni.createFrom().voidItem();
        for (var part : parts) {
            part.edit(texts.get(part.key()), people.caller(), language.isLeader(), clock.instant());
            written = written.chain(() -> sections.log(part));
        }
        retrospective.partChanged(clock.instant());
        return written.chain(() -> events.changed(
                retrospective, parts.stream().map(SectionService::field).toList()));
    }

    private static void requireShort(SectionKey key, String text) {
        if (text.length() > EditSectionRequest.LONGEST) {
            throw CommonProblems.badRequest(
                    "/" + key.key(), "is longer than " + EditSectionRequest.LONGEST + " characters");
        }
    }

    /**
     * Tells in an event of what was typed in one retrospective, once its writers have paused for so long or have typed for
     * so long; part of the caller's transaction. Says whether there was one.
     */
    public Uni<Boolean> tellTyped(Duration pause, Duration longest) {
        var now = clock.instant();
        return sections.findUntold(now.minus(pause), now.minus(longest))
                .chain(id -> id == null
                        ? Uni.createFrom().item(false)
                        : tellTyped(ResourceId.of(id)).replaceWith(true));
    }

    private Uni<Void> tellTyped(ResourceId id) {
        return retrospectives.lock(id).chain(retrospective -> sections.findOf(retrospective.id())
                .map(parts ->
                        parts.stream().filter(RetrospectiveSection::isUntold).toList())
                .invoke(typed -> typed.forEach(RetrospectiveSection::told))
                .chain(typed -> events.changed(
                        retrospective, typed.stream().map(SectionService::field).toList())));
    }

    /** A draft may be longer than anybody may write; then it can be made shorter, and no longer. */
    private void type(RetrospectiveSection section, List<TextChange> typed, String clientId) {
        int most = Math.max(EditSectionRequest.LONGEST, section.body().length());
        for (int i = 0; i < typed.size(); i++) {
            try {
                section.type(typed.get(i), clientId, people.caller(), language.isLeader(), clock.instant());
            } catch (TextChangeException e) {
                throw CommonProblems.badRequest("/changes/" + i, e.getMessage());
            }
        }
        if (section.body().length() > most) {
            throw CommonProblems.badRequest(
                    "/changes", "would make the section longer than " + EditSectionRequest.LONGEST + " characters");
        }
    }

    private static String field(RetrospectiveSection section) {
        return "sections." + section.key().key();
    }

    private Uni<Void> write(Retrospective retrospective, RetrospectiveSection section, String body) {
        section.edit(body, people.caller(), language.isLeader(), clock.instant());
        retrospective.partChanged(clock.instant());
        return sections.log(section).chain(() -> events.changed(retrospective, List.of(field(section))));
    }
}
