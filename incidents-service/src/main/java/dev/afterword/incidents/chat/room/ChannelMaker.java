package dev.afterword.incidents.chat.room;

import dev.afterword.incidents.chat.bot.BotAccess;
import dev.afterword.incidents.chat.connection.ChatConfig;
import dev.afterword.incidents.chat.slack.SlackChannel;
import dev.afterword.incidents.chat.slack.SlackFailure;
import dev.afterword.incidents.chat.slack.SlackPort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the channel of an incident, and one only: whatever became of an earlier try, its channel is found again by who
 * made it, by its name, and by the mark in its purpose or, before that was set, by its age.
 */
@ApplicationScoped
class ChannelMaker {

    private static final int MOST_NAMES = 9;

    /** How far Slack's clock may be behind ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final SlackPort slack;
    private final ChatConfig config;

    ChannelMaker(SlackPort slack, ChatConfig config) {
        this.slack = slack;
        this.config = config;
    }

    /** The incident's channel, made now or by an earlier try. */
    Uni<SlackChannel> make(BotAccess bot, ChatWish wish, RoomIncident incident, boolean isPrivate) {
        var work = new Work(bot, wish, incident, ChannelName.of(incident), isPrivate);
        return (wish.attempts() == 1 ? create(work, 1) : madeBefore(work).chain(found -> orCreate(found, work, 1)))
                .call(channel -> describe(work, channel));
    }

    private record Work(BotAccess bot, ChatWish wish, RoomIncident incident, String name, boolean isPrivate) {

        String mark() {
            return "afterword:" + wish.incidentId();
        }

        /** A title may have changed since the last try, a key does not. */
        boolean made(SlackChannel channel) {
            return channel.creator().equals(bot.userId())
                    && channel.isPrivate() == isPrivate
                    && (channel.purpose().contains(mark())
                            || channel.purpose().isEmpty()
                                    && hasKey(channel.name())
                                    && !channel.createdAt()
                                            .isBefore(wish.createdAt().minus(CLOCKS_DIFFER)));
        }

        private boolean hasKey(String channelName) {
            var key = incident.key().toLowerCase(Locale.ROOT);
            return channelName.equals(key) || channelName.startsWith(key + "-");
        }
    }

    private Uni<SlackChannel> create(Work work, int tries) {
        return slack.create(work.bot().token(), ChannelName.numbered(work.name(), tries), work.isPrivate())
                .onFailure(failure -> isTaken(failure) && tries < MOST_NAMES)
                .recoverWithUni(() -> taken(work, tries));
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof SlackFailure refusal && refusal.code().equals("name_taken");
    }

    /** Taken perhaps by a try of ours whose answer was lost: that is looked up once. */
    private Uni<SlackChannel> taken(Work work, int tries) {
        return tries > 1 ? create(work, tries + 1) : madeBefore(work).chain(found -> orCreate(found, work, tries + 1));
    }

    private Uni<SlackChannel> orCreate(Optional<SlackChannel> found, Work work, int tries) {
        return found.map(channel -> Uni.createFrom().item(channel)).orElseGet(() -> create(work, tries));
    }

    private Uni<Optional<SlackChannel>> madeBefore(Work work) {
        return slack.find(work.bot().token(), work::made);
    }

    private Uni<Void> describe(Work work, SlackChannel channel) {
        var purpose = work.incident().purpose(addressOf(work.incident()), work.mark());
        return channel.purpose().contains(work.mark())
                ? Uni.createFrom().voidItem()
                : slack.describe(work.bot().token(), channel.id(), purpose);
    }

    String addressOf(RoomIncident incident) {
        return config.publicUrl() + "/incidents/" + incident.key();
    }
}
