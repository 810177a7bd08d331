package dev.afterword.incidents.chat.bot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.connection.ChatConnectionService;
import dev.afterword.incidents.chat.connection.ConnectionForWork;
import dev.afterword.incidents.chat.slack.SlackBot;
import dev.afterword.incidents.chat.slack.SlackFailure;
import dev.afterword.incidents.chat.slack.SlackPort;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Looks after the bots of connections. */
@ApplicationScoped
public class ChatBotService {

    private final ChatBotRepository bots;
    private final ChatConnectionService connections;
    private final SlackPort slack;
    private final SecretCipher cipher;
    private final AuditService audit;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    ChatBotService(
            ChatBotRepository bots,
            ChatConnectionService connections,
            SlackPort slack,
            SecretCipher cipher,
            AuditService audit,
            MergePatch mergePatch,
            CurrentUser user,
            Clock clock) {
        this.bots = bots;
        this.connections = connections;
        this.slack = slack;
        this.cipher = cipher;
        this.audit = audit;
        this.mergePatch = mergePatch;
        this.user = user;
        this.clock = clock;
    }

    /** What is needed to speak on a connection now; empty where it has no token that is good, or is not active. */
    public Uni<Optional<BotAccess>> access(UUID connectionId) {
        return bots.sealed(connectionId)
                .map(found -> found.map(kept -> new BotAccess(
                        connectionId,
                        kept.connectionName(),
                        cipher.open(kept.token(), ChatBot.place(connectionId)),
                        kept.workspaceId(),
                        kept.userId())));
    }

    /** The token of a connection is refused: nothing more is tried until there is a better one. */
    public Uni<Void> refused(BotAccess access, String reason) {
        return bots.sealed(access.connectionId())
                .chain(now -> now.filter(kept -> cipher.open(kept.token(), ChatBot.place(access.connectionId()))
                                .equals(access.token()))
                        .map(kept -> bots.troubled(access.connectionId(), reason, kept.token()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Slack wants to be left alone. */
    public Uni<Void> pausedFor(UUID connectionId, Duration pause) {
        return bots.paused(connectionId, clock.instant().plus(pause));
    }

    @WithSession
    Uni<ChatBotView> read(UUID connectionId) {
        return slackConnection(connectionId)
                .chain(() -> bots.findById(connectionId))
                .map(found -> view(found == null ? unsaved(connectionId) : found));
    }

    /** A connection whose bot nobody has dealt with yet; the first change keeps it. */
    private ChatBot unsaved(UUID connectionId) {
        var bot = ChatBot.silent(connectionId, clock.instant());
        bot.version = 0;
        return bot;
    }

    @WithTransaction
    Uni<ChatBotView> edit(UUID connectionId, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return slackConnection(connectionId)
                .chain(connection -> bots.lock(connectionId).chain(found -> edit(connection, found, ifMatch, patch)));
    }

    private Uni<ChatBotView> edit(ConnectionForWork connection, ChatBot found, String ifMatch, JsonNode patch) {
        var before = found == null ? unsaved(connection.id()) : found;
        ETags.check(ifMatch, before.version);
        var wanted = mergePatch.apply(before.settings(), patch, ChatBotSettings.class);
        return kept(found, connection.id())
                .invoke(bot -> bot.edit(wanted, clock.instant()))
                .call(bots::flush)
                .call(() ->
                        audit.deed(AuditKind.CONNECTION_CHANGED, connection.name(), "Channels: " + wanted.channels()))
                .map(this::view);
    }

    /** Asks Slack first whose token it is, outside any transaction: one that is refused changes nothing. */
    Uni<ChatBotView> give(UUID connectionId, String token) {
        return slackConnection(connectionId).chain(connection -> slack.identity(token)
                .onFailure(SlackFailure.class)
                .transform(failure -> ChatBotProblems.of((SlackFailure) failure))
                .chain(identity -> keep(connection, token, identity)));
    }

    @WithTransaction
    Uni<ChatBotView> keep(ConnectionForWork connection, String token, SlackBot identity) {
        return bots.lock(connection.id())
                .chain(found -> kept(found, connection.id()))
                .invoke(bot -> bot.speaksWith(token, identity, cipher, PeopleService.refOf(user), clock.instant()))
                .call(bots::flush)
                .call(() -> audit.deed(AuditKind.SECRET_ADDED, connection.name(), "Bot token"))
                .map(this::view);
    }

    @WithTransaction
    Uni<Void> takeAway(UUID connectionId) {
        return slackConnection(connectionId).chain(connection -> bots.lock(connectionId)
                .invoke(bot -> {
                    if (bot == null || bot.sealed == null) {
                        throw CommonProblems.notFound("bot token", connectionId.toString());
                    }
                    bot.silenced(clock.instant());
                })
                .chain(() -> audit.deed(AuditKind.SECRET_RETIRED, connection.name(), "Bot token")));
    }

    private Uni<ChatBot> kept(ChatBot found, UUID connectionId) {
        return found == null
                ? bots.persist(ChatBot.silent(connectionId, clock.instant()))
                : Uni.createFrom().item(found);
    }

    private Uni<ConnectionForWork> slackConnection(UUID connectionId) {
        return connections
                .forWork(connectionId)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.notFound("chat connection", connectionId.toString()))
                .invoke(connection -> {
                    if (connection.kind() != ChatKind.SLACK) {
                        throw ChatBotProblems.notSlack();
                    }
                });
    }

    private ChatBotView view(ChatBot bot) {
        return ChatBotView.of(bot, clock.instant());
    }
}
