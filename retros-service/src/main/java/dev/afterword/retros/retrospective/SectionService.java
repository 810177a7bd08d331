package dev.afterword.retros.retrospective;

import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.language.LanguageService;
import dev.afterword.retros.person.PersonService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lets people write sections; two people never overwrite each other. */
@ApplicationScoped
public class SectionService {
    private final RetrospectiveService service;
    private final SectionRepository sections;
    private final RetrospectiveEvents events;
    private final PersonService people;
    private final LanguageService language;
    private final Clock clock;

    SectionService(
            RetrospectiveService service,
            SectionRepository sections,
            RetrospectiveEvents events,
            PersonService people,
            LanguageService language,
            Clock clock) {
        this.service = service;
        this.sections = sections;
        this.events = events;
        this.people = people;
        this.language = language;
        this.clock = clock;
    }

    /** Notes that a record now stands beside this section; part of the caller's transaction. */
    public Uni<Void> backedByRecord(UUID retrospectiveId, SectionKey key) {
        return sections.findById(new SectionId(retrospectiveId, key.ordinal()))
                .invoke(section -> section.backedByRecord(clock.instant()))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<SectionView> edit(ResourceId id, String sectionKey, String body, String ifMatch) {
        var key = SectionKey.of(sectionKey).orElseThrow(() -> CommonProblems.notFound("section", sectionKey));
        return service.lockVisible(id)
                .invoke(retrospective -> retrospective.require(Work.WRITE_SECTIONS))
                .chain(retrospective -> sections.findById(new SectionId(retrospective.id(), key.ordinal()))
                        .invoke(section -> ETags.check(ifMatch, section.version()))
                        .call(section -> write(retrospective, section, body)))
                .map(SectionView::of);
    }

    private Uni<Void> write(Retrospective retrospective, RetrospectiveSection section, String body) {
        section.edit(body, people.caller(), language.isLeader(), clock.instant());
        retrospective.partChanged(clock.instant());
        return events.changed(retrospective, List.of("sections." + section.key().key()));
    }
}
