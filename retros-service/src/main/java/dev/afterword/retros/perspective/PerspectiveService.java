package dev.afterword.retros.perspective;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.retros.language.LanguageService;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.retrospective.Work;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Takes what people tell, with their name or without. */
@ApplicationScoped
class PerspectiveService {
    private final PerspectiveRepository perspectives;
    private final PerspectiveEvents events;
    private final RetrospectiveService retrospectives;
    private final PersonService people;
    private final LanguageService language;
    private final IdempotentRequests requests;
    private final MergePatch patches;
    private final CurrentUser user;
    private final Clock clock;

    PerspectiveService(
            PerspectiveRepository perspectives,
            PerspectiveEvents events,
            RetrospectiveService retrospectives,
            PersonService people,
            LanguageService language,
            IdempotentRequests requests,
            MergePatch patches,
            CurrentUser user,
            Clock clock) {
        this.perspectives = perspectives;
        this.events = events;
        this.retrospectives = retrospectives;
        this.people = people;
        this.language = language;
        this.requests = requests;
        this.patches = patches;
        this.user = user;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<PerspectiveView>> list(ResourceId id) {
        return retrospectives
                .visible(id)
                .chain(handle -> perspectives.findOf(handle.id()))
                .map(found -> new Page<>(found.stream().map(Perspective::view).toList(), null));
    }

    /** Under the teller's name. */
    @WithTransaction
    Uni<PerspectiveView> tell(ResourceId id, Told told, IdempotencyKey key) {
        return retrospectives.lock(id).chain(() -> requests.once(key, PerspectiveView.class, () -> tellNew(id, told)));
    }

    /**
     * Without a name: nothing else is written in this transaction, no event is told, no time is kept, and the key of the
     * request stays here as a hash and not with its caller.
     */
    @WithTransaction
    Uni<PerspectiveView> tellWithoutName(ResourceId id, Told told, String key) {
        return retrospectives.lockUntraced(Work.WRITE_SECTIONS, id).chain(handle -> known(handle, key)
                .chain(there -> there == null ? keep(handle, told, key) : same(there, told))
                .map(Perspective::view));
    }

    @WithTransaction
    Uni<PerspectiveView> change(ResourceId id, UUID perspectiveId, JsonNode patch, String ifMatch) {
        return retrospectives
                .lockFor(Work.WRITE_SECTIONS, id)
                .chain(handle -> find(handle, perspectiveId))
                .invoke(found -> PerspectiveProblems.requireAuthor(found.authorId(), people.caller()))
                .invoke(found -> ETags.check(ifMatch, found.version()))
                .invoke(found -> found.change(
                        patches.apply(EditPerspectiveRequest.of(found.told()), patch, EditPerspectiveRequest.class)
                                .told(),
                        people.caller(),
                        clock.instant()))
                .call(found -> events.changed(found.retrospectiveId()))
                .map(Perspective::view);
    }

    @WithTransaction
    Uni<Void> takeBack(ResourceId id, UUID perspectiveId, String key) {
        return retrospectives.lockUntraced(Work.WRITE_SECTIONS, id).chain(handle -> find(handle, perspectiveId)
                .invoke(found -> requireOwn(handle, found, key))
                .chain(found -> perspectives
                        .delete(found)
                        .chain(() -> found.isAnonymous() ? Uni.createFrom().voidItem() : events.changed(handle.id()))));
    }

    private Uni<PerspectiveView> tellNew(ResourceId id, Told told) {
        return retrospectives
                .lockFor(Work.WRITE_SECTIONS, id)
                .call(this::requireRoom)
                .map(handle -> new Perspective(
                        UUID.randomUUID(), handle.id(), told, people.caller(), language.isLeader(), clock.instant()))
                .chain(perspectives::persist)
                .call(kept -> events.changed(kept.retrospectiveId()))
                .map(Perspective::view);
    }

    private Uni<Perspective> keep(RetrospectiveHandle handle, Told told, String key) {
        var hash = key == null ? null : OwnKey.hash(handle.id(), key);
        return requireRoom(handle)
                .map(room -> new Perspective(UUID.randomUUID(), handle.id(), told, hash))
                .chain(perspectives::keepAmongOthers);
    }

    private static Uni<Perspective> same(Perspective there, Told sent) {
        PerspectiveProblems.requireSame(there.told(), sent);
        return Uni.createFrom().item(there);
    }

    private Uni<Perspective> known(RetrospectiveHandle handle, String key) {
        return key == null
                ? Uni.createFrom().nullItem()
                : perspectives.findWithKey(handle.id(), OwnKey.hash(handle.id(), key));
    }

    private Uni<Void> requireRoom(RetrospectiveHandle handle) {
        return perspectives
                .count("retrospectiveId", handle.id())
                .invoke(PerspectiveProblems::requireRoom)
                .replaceWithVoid();
    }

    private Uni<Perspective> find(RetrospectiveHandle handle, UUID perspectiveId) {
        return perspectives
                .findIn(handle.id(), perspectiveId)
                .onItem()
                .ifNull()
                .failWith(() -> PerspectiveProblems.notFound(perspectiveId));
    }

    private void requireOwn(RetrospectiveHandle handle, Perspective found, String key) {
        var moderates = user.roles().contains(Roles.FACILITATOR) || user.roles().contains(Roles.ADMIN);
        var withKey = key != null
                && found.isAnonymous()
                && OwnKey.hash(handle.id(), key).equals(found.keyHash());
        if (!moderates && !withKey && !found.isToldBy(people.caller())) {
            throw PerspectiveProblems.notYours();
        }
    }
}
