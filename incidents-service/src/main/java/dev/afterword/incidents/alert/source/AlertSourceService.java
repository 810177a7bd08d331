package dev.afterword.incidents.alert.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.hookkit.delivery.HookDeliveries;
import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.incidents.alert.AlertOrigin;
import dev.afterword.incidents.alert.DeletedSourceService;
import dev.afterword.incidents.alert.parse.FieldMapping;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
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
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Looks after the sources of alerts. */
@ApplicationScoped
public class AlertSourceService {

    private final AlertSourceRepository sources;
    private final AlertSourceSecretRepository secrets;
    private final DeletedSourceService alerts;
    private final HookDeliveries deliveries;
    private final SecretCipher cipher;
    private final AuditService audit;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final AlertSourceConfig config;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final Clock clock;

    AlertSourceService(
            AlertSourceRepository sources,
            AlertSourceSecretRepository secrets,
            DeletedSourceService alerts,
            HookDeliveries deliveries,
            SecretCipher cipher,
            AuditService audit,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            AlertSourceConfig config,
            ObjectMapper json,
            CurrentUser user,
            Clock clock) {
        this.sources = sources;
        this.secrets = secrets;
        this.alerts = alerts;
        this.deliveries = deliveries;
        this.cipher = cipher;
        this.audit = audit;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.config = config;
        this.json = json;
        this.user = user;
        this.clock = clock;
    }

    /** What a worker needs to know of a source; null where it is gone. */
    @WithSession
    public Uni<SourceForWork> forWork(UUID id) {
        return sources.findById(id)
                .map(source -> source == null || source.isDeleted()
                        ? null
                        : new SourceForWork(
                                origin(source),
                                source.mapping == null ? FieldMapping.USUAL : mapping(source.mapping),
                                source.state == AlertSourceState.PAUSED));
    }

    private static AlertOrigin origin(AlertSource source) {
        return new AlertOrigin(
                source.id, source.name, source.provider, source.authentication != AlertAuthentication.PATH);
    }

    /** The repeated request is answered without the secret, which is kept nowhere in the clear. */
    @WithTransaction
    Uni<AlertSourceView> create(CreateAlertSourceRequest request, IdempotencyKey key) {
        var secret = request.secret() == null
                ? AlertSourceSecrets.made(request.provenBy())
                : request.provenBy().usable(request.secret());
        var first = new boolean[1];
        return idempotent
                .once(key, AlertSourceView.class, () -> requireFreeName(request.name(), null)
                        .invoke(() -> first[0] = true)
                        .chain(() -> create(request, secret)))
                .map(view -> first[0] ? view.showing(secret) : view);
    }

    private Uni<AlertSourceView> create(CreateAlertSourceRequest request, String secret) {
        var now = clock.instant();
        // Not a UUIDv7: this id is part of an address and must not be guessable.
        var source = AlertSource.of(
                UUID.randomUUID(), request.provider(), request.editable(), PeopleService.refOf(user), now);
        source.mapping = text(request.mapping());
        var kept = AlertSourceSecret.of(Ids.next(), source.id, secret, cipher, now);
        return sources.persist(source)
                .chain(() -> secrets.persistAndFlush(kept))
                .chain(() -> audit.deed(AuditKind.CONNECTION_CREATED, source.name, null))
                .map(done -> view(source, List.of(kept)));
    }

    private Uni<Void> requireFreeName(String name, UUID own) {
        return sources.named(name.strip())
                .invoke(found -> {
                    if (found.isPresent() && !found.get().id.equals(own)) {
                        throw AlertSourceProblems.nameTaken(name.strip());
                    }
                })
                .replaceWithVoid();
    }

    @WithSession
    Uni<Page<AlertSourceView>> list(PageQuery page) {
        var after = page.cursor() == null ? "" : Cursor.decode(page.cursor(), 1).get(0);
        return sources.after(after, page.limit() + 1).chain(found -> secrets.of(
                        found.stream().map(source -> source.id).toList())
                .map(all -> Page.of(found, page.limit(), last -> Cursor.encode(last.name.toLowerCase(Locale.ROOT)))
                        .map(source -> view(source, all))));
    }

    @WithSession
    Uni<AlertSourceView> read(UUID id) {
        return sources.findById(id).invoke(source -> requireThere(source, id)).chain(this::view);
    }

    @WithTransaction
    Uni<AlertSourceView> edit(UUID id, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return locked(id).invoke(source -> ETags.check(ifMatch, source.version)).chain(source -> {
            var wanted = mergePatch.apply(editable(source), patch, EditAlertSourceRequest.class);
            if (wanted.state() == AlertSourceState.DELETED) {
                throw CommonProblems.badRequest("/state", "must be ACTIVE or PAUSED; delete it to be rid of it");
            }
            return requireFreeName(wanted.name(), id)
                    .invoke(() -> source.edit(wanted, text(wanted.mapping()), clock.instant()))
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
    Uni<AlertSourceView> released(AlertSourceView view) {
        return view.state() == AlertSourceState.ACTIVE
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
                .call(source -> alerts.end(origin(source), clock.instant()))
                .chain(source -> audit.deed(AuditKind.CONNECTION_DELETED, source.name, null));
    }

    @WithTransaction
    Uni<AlertSourceView> addSecret(UUID id, NewSecretRequest request) {
        return locked(id).chain(source -> secrets.of(List.of(id)).chain(active -> {
            if (active.size() >= 2) {
                throw AlertSourceProblems.twoSecrets();
            }
            var secret = request == null || request.secret() == null
                    ? AlertSourceSecrets.made(source.authentication)
                    : source.authentication.usable(request.secret());
            source.updatedAt = clock.instant();
            return secrets.persistAndFlush(AlertSourceSecret.of(Ids.next(), id, secret, cipher, clock.instant()))
                    .chain(() -> audit.deed(AuditKind.SECRET_ADDED, source.name, null))
                    .chain(() -> view(source))
                    .map(view -> view.showing(secret));
        }));
    }

    @WithTransaction
    Uni<AlertSourceView> retireSecret(UUID id, UUID secretId) {
        return locked(id).chain(source -> secrets.of(List.of(id)).chain(active -> {
            var retired = active.stream()
                    .filter(secret -> secret.id.equals(secretId))
                    .findFirst()
                    .orElseThrow(() -> CommonProblems.notFound("secret", secretId.toString()));
            if (active.size() == 1) {
                throw AlertSourceProblems.lastSecret();
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

    private Uni<AlertSource> locked(UUID id) {
        return sources.lock(id).invoke(source -> requireThere(source, id));
    }

    private static void requireThere(AlertSource source, UUID id) {
        if (source == null || source.isDeleted()) {
            throw AlertSourceProblems.notFound(id);
        }
    }

    private Uni<AlertSourceView> view(AlertSource source) {
        return secrets.of(List.of(source.id)).map(all -> view(source, all));
    }

    private AlertSourceView view(AlertSource source, List<AlertSourceSecret> all) {
        return new AlertSourceView(
                source.id,
                source.name,
                source.provider,
                source.authentication,
                source.header,
                source.timestampHeader,
                source.username,
                source.mapping == null ? null : mapping(source.mapping),
                source.state,
                config.publicUrl() + "/hooks/v1/" + source.provider.word() + "/" + source.id,
                all.stream()
                        .filter(secret -> secret.sourceId.equals(source.id))
                        .map(secret -> new AlertSourceView.Secret(secret.id, secret.createdAt, secret.lastUsedAt))
                        .toList(),
                null,
                source.createdBy,
                source.createdAt,
                source.updatedAt,
                source.version);
    }

    private EditAlertSourceRequest editable(AlertSource source) {
        return new EditAlertSourceRequest(
                source.name,
                source.authentication,
                source.header,
                source.timestampHeader,
                source.username,
                source.mapping == null ? null : mapping(source.mapping),
                source.state);
    }

    private FieldMapping mapping(String text) {
        try {
            return json.readValue(text, FieldMapping.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(FieldMapping mapping) {
        try {
            return mapping == null ? null : json.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
