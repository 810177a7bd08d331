package dev.afterword.incidents.change.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.hookkit.delivery.HookDeliveries;
import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Looks after the sources of changes. */
@ApplicationScoped
public class ChangeSourceService {

    private final ChangeSourceRepository sources;
    private final ChangeSourceSecretRepository secrets;
    private final CatalogueService catalogue;
    private final HookDeliveries deliveries;
    private final SecretCipher cipher;
    private final AuditService audit;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final ChangeSourceViews views;
    private final CurrentUser user;
    private final Clock clock;

    ChangeSourceService(
            ChangeSourceRepository sources,
            ChangeSourceSecretRepository secrets,
            CatalogueService catalogue,
            HookDeliveries deliveries,
            SecretCipher cipher,
            AuditService audit,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            ChangeSourceViews views,
            CurrentUser user,
            Clock clock) {
        this.sources = sources;
        this.secrets = secrets;
        this.catalogue = catalogue;
        this.deliveries = deliveries;
        this.cipher = cipher;
        this.audit = audit;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.views = views;
        this.user = user;
        this.clock = clock;
    }

    /** What a worker needs to know of a source; null where it is gone. */
    @WithSession
    public Uni<SourceForWork> forWork(UUID id) {
        return sources.findById(id).map(source -> source == null || source.isDeleted() ? null : views.forWork(source));
    }

    /** The repeated request is answered without the secret, which is kept nowhere in the clear. */
    @WithTransaction
    Uni<ChangeSourceView> create(CreateChangeSourceRequest request, IdempotencyKey key) {
        var made = new String[1];
        return idempotent
                .once(key, ChangeSourceView.class, () -> requireFreeName(request.name(), null)
                        .chain(() -> requireKnown(request.service()))
                        .chain(() -> create(request, made)))
                .map(view -> made[0] == null ? view : view.showing(made[0]));
    }

    private Uni<ChangeSourceView> create(CreateChangeSourceRequest request, String[] made) {
        var now = clock.instant();
        // Not a UUIDv7: this id is part of an address and must not be guessable.
        var source = ChangeSource.of(
                UUID.randomUUID(),
                request.provider(),
                request.editable(),
                views.text(request.mapping()),
                PeopleService.refOf(user),
                now);
        made[0] = request.secret() == null ? ChangeSourceSecrets.made(source.authentication) : request.secret();
        var kept = ChangeSourceSecret.of(Ids.next(), source.id, made[0], cipher, now);
        return sources.persist(source)
                .chain(() -> secrets.persistAndFlush(kept))
                .chain(() -> audit.deed(AuditKind.CONNECTION_CREATED, source.name, null))
                .map(done -> views.view(source, List.of(kept)));
    }

    private Uni<Void> requireKnown(String service) {
        return service == null ? Uni.createFrom().voidItem() : catalogue.requireKnown(List.of(service), "/service");
    }

    private Uni<Void> requireFreeName(String name, UUID own) {
        return sources.named(name.strip())
                .invoke(found -> {
                    if (found.isPresent() && !found.get().id.equals(own)) {
                        throw ChangeSourceProblems.nameTaken(name.strip());
                    }
                })
                .replaceWithVoid();
    }

    @WithSession
    Uni<Page<ChangeSourceView>> list(PageQuery page) {
        var after = page.cursor() == null ? "" : Cursor.decode(page.cursor(), 1).get(0);
        return sources.after(after, page.limit() + 1).chain(found -> secrets.of(
                        found.stream().map(source -> source.id).toList())
                .map(all -> Page.of(found, page.limit(), last -> Cursor.encode(last.name.toLowerCase(Locale.ROOT)))
                        .map(source -> views.view(source, all))));
    }

    @WithSession
    Uni<ChangeSourceView> read(UUID id) {
        return sources.findById(id).invoke(source -> requireThere(source, id)).chain(this::view);
    }

    @WithTransaction
    Uni<ChangeSourceView> edit(UUID id, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return locked(id).invoke(source -> ETags.check(ifMatch, source.version)).chain(source -> {
            var wanted = mergePatch.apply(views.editable(source), patch, EditChangeSourceRequest.class);
            if (wanted.state() == ChangeSourceState.DELETED) {
                throw CommonProblems.badRequest("/state", "must be ACTIVE or PAUSED; delete it to be rid of it");
            }
            return requireFreeName(wanted.name(), id)
                    .chain(() -> requireKnown(wanted.service()))
                    .invoke(() -> source.edit(wanted, views.text(wanted.mapping()), clock.instant()))
                    .chain(() -> sources.flush())
                    .chain(() -> audit.deed(AuditKind.CONNECTION_CHANGED, source.name, "State: " + source.state))
                    .chain(() -> view(source));
        });
    }

    /** Deliveries are proven by what is committed now. */
    void proofsChanged(UUID id) {
        deliveries.credentialsChanged(id);
    }

    /** Lets what was held while the source was paused go, once it is active. */
    Uni<ChangeSourceView> released(ChangeSourceView view) {
        return view.state() == ChangeSourceState.ACTIVE
                ? deliveries.release(view.id()).replaceWith(view)
                : Uni.createFrom().item(view);
    }

    @WithTransaction
    Uni<Void> delete(UUID id, String ifMatch) {
        ETags.required(ifMatch);
        return locked(id)
                .invoke(source -> ETags.check(ifMatch, source.version))
                .invoke(source -> source.delete(clock.instant()))
                .call(() -> secrets.delete("sourceId", id))
                .chain(source -> audit.deed(AuditKind.CONNECTION_DELETED, source.name, null));
    }

    @WithTransaction
    Uni<ChangeSourceView> addSecret(UUID id, NewSecretRequest request) {
        return locked(id).chain(source -> secrets.of(List.of(id)).chain(active -> {
            if (active.size() >= 2) {
                throw ChangeSourceProblems.twoSecrets();
            }
            var secret = request == null || request.secret() == null
                    ? ChangeSourceSecrets.made(source.authentication)
                    : request.secret();
            source.updatedAt = clock.instant();
            return secrets.persistAndFlush(ChangeSourceSecret.of(Ids.next(), id, secret, cipher, clock.instant()))
                    .chain(() -> audit.deed(AuditKind.SECRET_ADDED, source.name, null))
                    .chain(() -> view(source))
                    .map(view -> view.showing(secret));
        }));
    }

    @WithTransaction
    Uni<ChangeSourceView> retireSecret(UUID id, UUID secretId) {
        return locked(id).chain(source -> secrets.of(List.of(id)).chain(active -> {
            var retired = active.stream()
                    .filter(secret -> secret.id.equals(secretId))
                    .findFirst()
                    .orElseThrow(() -> CommonProblems.notFound("secret", secretId.toString()));
            if (active.size() == 1) {
                throw ChangeSourceProblems.lastSecret();
            }
            source.updatedAt = clock.instant();
            return secrets.delete(retired)
                    .chain(() -> secrets.flush())
                    .chain(() -> audit.deed(AuditKind.SECRET_RETIRED, source.name, null))
                    .chain(() -> view(source));
        }));
    }

    /** Fails with 404 where there is no such source. */
    @WithSession
    public Uni<Void> requireThere(UUID id) {
        return sources.findById(id).invoke(source -> requireThere(source, id)).replaceWithVoid();
    }

    private Uni<ChangeSource> locked(UUID id) {
        return sources.lock(id).invoke(source -> requireThere(source, id));
    }

    private static void requireThere(ChangeSource source, UUID id) {
        if (source == null || source.isDeleted()) {
            throw ChangeSourceProblems.notFound(id);
        }
    }

    private Uni<ChangeSourceView> view(ChangeSource source) {
        return secrets.of(List.of(source.id)).map(all -> views.view(source, all));
    }
}
