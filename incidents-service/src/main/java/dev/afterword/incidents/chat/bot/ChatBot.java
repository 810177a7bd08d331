package dev.afterword.incidents.chat.bot;

import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.incidents.chat.slack.SlackBot;
import dev.afterword.incidents.incident.ResponseLevel;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The bot of a connection: silent without a token, and while its token is refused. */
@Entity
@Table(name = "chat_bot")
class ChatBot {

    @Id
    UUID connectionId;

    @Version
    long version;

    @Column(columnDefinition = "text")
    String sealed;

    Instant tokenSetAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "token_set_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "token_set_by_name"))
    PersonRef tokenSetBy;

    String workspaceId;
    String workspaceName;
    String botUserId;
    String trouble;
    Instant pausedUntil;

    @Enumerated(EnumType.STRING)
    ChannelMaking channels;

    boolean restrictedToo;

    @Enumerated(EnumType.STRING)
    Severity severityFloor;

    @Enumerated(EnumType.STRING)
    ResponseLevel levelFloor;

    boolean topicKept;
    Instant channelsSince;
    Instant updatedAt;

    protected ChatBot() {}

    /** One that has no token and makes no channels. */
    static ChatBot silent(UUID connectionId, Instant now) {
        var bot = new ChatBot();
        bot.connectionId = connectionId;
        bot.version = 1;
        bot.channels = ChannelMaking.NEVER;
        bot.topicKept = true;
        bot.channelsSince = now;
        bot.updatedAt = now;
        return bot;
    }

    static String place(UUID connectionId) {
        return "chat-bot:" + connectionId;
    }

    /** A token that works: what was paused for the last one goes on. Incidents of before get no channel. */
    void speaksWith(String token, SlackBot identity, SecretCipher cipher, PersonRef by, Instant now) {
        channelsSince = sealed == null ? now : channelsSince;
        sealed = cipher.seal(token, place(connectionId));
        tokenSetAt = now;
        tokenSetBy = by;
        workspaceId = identity.workspaceId();
        workspaceName = identity.workspaceName();
        botUserId = identity.userId();
        trouble = null;
        pausedUntil = null;
        updatedAt = now;
    }

    void silenced(Instant now) {
        sealed = null;
        tokenSetAt = null;
        tokenSetBy = null;
        trouble = null;
        pausedUntil = null;
        updatedAt = now;
    }

    void edit(ChatBotSettings wanted, Instant now) {
        if (channels == ChannelMaking.NEVER && wanted.channels() != ChannelMaking.NEVER) {
            channelsSince = now;
        }
        channels = wanted.channels();
        restrictedToo = wanted.restrictedToo();
        severityFloor = wanted.severityFloor();
        levelFloor = wanted.levelFloor();
        topicKept = wanted.topicKept();
        updatedAt = now;
    }

    ChatBotSettings settings() {
        return new ChatBotSettings(channels, restrictedToo, severityFloor, levelFloor, topicKept);
    }
}
