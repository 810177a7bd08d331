package dev.afterword.incidents.chat.connection;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.hookkit.delivery.HookDeliveries;
import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.hookkit.signature.AuthorizationHmacSha256;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.chat.ChatKind;
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

/** Looks after the connections to chats. */
@ApplicationScoped
public class ChatConnectionService {

    private final ChatConnectionRepository connections;
    private final ChatSecretRepository secrets;
    private final HookDeliveries deliveries;
    private final SecretCipher cipher;
    private final AuditService audit;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final ChatConfig config;
    private final CurrentUser user;
    private final Clock clock;

    ChatConnectionService(
            ChatConnectionRepository connections,
            ChatSecretRepository secrets,
            HookDeliveries deliveries,
            SecretCipher cipher,
            AuditService audit,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            ChatConfig config,
            CurrentUser user,
            Clock clock) {
        this.connections = connections;
        this.secrets = secrets;
        this.deliveries = deliveries;
        this.cipher = cipher;
        this.audit = audit;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.config = config;
        this.user = user;
        this.clock = clock;
    }

    /** What is to be known of a connection; null where it is gone. */
    @WithSession
    public Uni<ConnectionForWork> forWork(UUID id) {
        return connections
                .findById(id)
                .map(found -> found == null || found.isDeleted()
                        ? null
                        : new ConnectionForWork(
                                found.id, found.kind, found.name, found.state == ChatConnectionState.PAUSED));
    }

    /** Fails with 404 where there is no such connection. */
    @WithSession
    public Uni<Void> requireThere(UUID id) {
        return connections.findById(id).invoke(found -> requireThere(found, id)).replaceWithVoid();
    }

    @WithTransaction
    Uni<ChatConnectionView> create(CreateChatConnectionRequest request, IdempotencyKey key) {
        requireUsable(request.kind(), request.secret());
        return idempotent.once(key, ChatConnectionView.class, () -> requireFreeName(request.name(), null)
                .chain(() -> create(request)));
    }

    private Uni<ChatConnectionView> create(CreateChatConnectionRequest request) {
        var now = clock.instant();
        // Not a UUIDv7: this id is part of an address and must not be guessable.
        var connection =
                ChatConnection.of(UUID.randomUUID(), request.kind(), request.name(), PeopleService.refOf(user), now);
        var secret = ChatSecret.of(Ids.next(), connection.id, request.secret(), cipher, now);
        return connections
                .persist(connection)
                .chain(() -> secrets.persistAndFlush(secret))
                .chain(() -> audit.deed(AuditKind.CONNECTION_CREATED, connection.name, null))
                .map(done -> view(connection, List.of(secret)));
    }

    private static void requireUsable(ChatKind kind, String secret) {
        if (kind == ChatKind.TEAMS && !AuthorizationHmacSha256.isSecret(secret)) {
            throw CommonProblems.badRequest("/secret", "must be the security token that Teams shows, which is base64");
        }
    }

    private Uni<Void> requireFreeName(String name, UUID own) {
        return connections
                .named(name.strip())
                .invoke(found -> {
                    if (found.isPresent() && !found.get().id.equals(own)) {
                        throw ChatConnectionProblems.nameTaken(name.strip());
                    }
                })
                .replaceWithVoid();
    }

    @WithSession
    Uni<Page<ChatConnectionView>> list(PageQuery page) {
        var after = page.cursor() == null ? "" : Cursor.decode(page.cursor(), 1).get(0);
        return connections.after(after, page.limit() + 1).chain(found -> secrets.of(
                        found.stream().map(connection -> connection.id).toList())
                .map(all -> Page.of(found, page.limit(), last -> Cursor.encode(last.name.toLowerCase(Locale.ROOT)))
                        .map(connection -> view(connection, all))));
    }

    @WithSession
    Uni<ChatConnectionView> read(UUID id) {
        return connections.findById(id).invoke(found -> requireThere(found, id)).chain(this::view);
    }

    Uni<ChatHealthView> health(UUID id) {
        return read(id).chain(view -> connections.botTrouble(id).chain(trouble -> deliveries
                .health(id)
                .map(health -> ChatHealthView.of(view, health, trouble, clock.instant()))));
    }

    @WithTransaction
    Uni<ChatConnectionView> edit(UUID id, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return locked(id)
                .invoke(connection -> ETags.check(ifMatch, connection.version))
                .chain(connection -> {
                    var wanted = mergePatch.apply(
                            new EditChatConnectionRequest(connection.name, connection.state),
                            patch,
                            EditChatConnectionRequest.class);
                    if (wanted.state() == ChatConnectionState.DELETED) {
                        throw CommonProblems.badRequest(
                                "/state", "must be ACTIVE or PAUSED; delete it to be rid of it");
                    }
                    return requireFreeName(wanted.name(), id)
                            .invoke(() -> connection.edit(wanted, clock.instant()))
                            .chain(() -> connections.flush())
                            .chain(() -> audit.deed(
                                    AuditKind.CONNECTION_CHANGED, connection.name, "State: " + connection.state))
                            .chain(() -> view(connection));
                });
    }

    /** Deliveries are proven by what is committed now. */
    void proofsChanged(UUID id) {
        deliveries.credentialsChanged(id);
    }

    /** Lets what was held while the connection was paused go, once it is active. */
    Uni<ChatConnectionView> released(ChatConnectionView view) {
        return view.state() == ChatConnectionState.ACTIVE
                ? deliveries.release(view.id()).replaceWith(view)
                : Uni.createFrom().item(view);
    }

    @WithTransaction
    Uni<Void> delete(UUID id, String ifMatch) {
        ETags.required(ifMatch);
        return locked(id)
                .invoke(connection -> ETags.check(ifMatch, connection.version))
                .invoke(connection -> connection.delete(clock.instant()))
                .call(() -> secrets.delete("connectionId", id))
                .call(() -> connections.silence(id))
                .chain(connection -> audit.deed(AuditKind.CONNECTION_DELETED, connection.name, null));
    }

    @WithTransaction
    Uni<ChatConnectionView> addSecret(UUID id, NewChatSecretRequest request) {
        return locked(id).chain(connection -> secrets.of(List.of(id)).chain(active -> {
            requireUsable(connection.kind, request.secret());
            if (active.size() >= 2) {
                throw ChatConnectionProblems.twoSecrets();
            }
            connection.touched(clock.instant());
            return secrets.persistAndFlush(ChatSecret.of(Ids.next(), id, request.secret(), cipher, clock.instant()))
                    .chain(() -> audit.deed(AuditKind.SECRET_ADDED, connection.name, null))
                    .chain(() -> view(connection));
        }));
    }

    @WithTransaction
    Uni<ChatConnectionView> retireSecret(UUID id, UUID secretId) {
        return locked(id).chain(connection -> secrets.of(List.of(id)).chain(active -> {
            var retired = active.stream()
                    .filter(secret -> secret.id.equals(secretId))
                    .findFirst()
                    .orElseThrow(() -> CommonProblems.notFound("secret", secretId.toString()));
            if (active.size() == 1) {
                throw ChatConnectionProblems.lastSecret();
            }
            connection.touched(clock.instant());
            return secrets.delete(retired)
                    .chain(() -> secrets.flush())
                    .chain(() -> audit.deed(AuditKind.SECRET_RETIRED, connection.name, null))
                    .chain(() -> view(connection));
        }));
    }

    private Uni<ChatConnection> locked(UUID id) {
        return connections.lock(id).invoke(connection -> requireThere(connection, id));
    }

    private static void requireThere(ChatConnection connection, UUID id) {
        if (connection == null || connection.isDeleted()) {
            throw ChatConnectionProblems.notFound(id);
        }
    }

    private Uni<ChatConnectionView> view(ChatConnection connection) {
        return secrets.of(List.of(connection.id)).map(all -> view(connection, all));
    }

    private ChatConnectionView view(ChatConnection connection, List<ChatSecret> all) {
        return new ChatConnectionView(
                connection.id,
                connection.name,
                connection.kind,
                connection.state,
                config.publicUrl() + "/hooks/v1/" + connection.kind.word() + "/" + connection.id,
                all.stream()
                        .filter(secret -> secret.connectionId.equals(connection.id))
                        .map(secret -> new ChatConnectionView.Secret(secret.id, secret.createdAt, secret.lastUsedAt))
                        .toList(),
                connection.createdBy,
                connection.createdAt,
                connection.updatedAt,
                connection.version);
    }
}
