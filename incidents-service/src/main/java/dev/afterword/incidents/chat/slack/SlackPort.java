package dev.afterword.incidents.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Predicate;

/** What Afterword does in Slack. Every failure is a {@link SlackFailure}; nothing is tried a second time here. */
public interface SlackPort {

    /** Whose token it is. */
    Uni<SlackBot> identity(String token);

    /** Makes a channel. A failure that is {@code UNAVAILABLE} may have made it all the same. */
    Uni<SlackChannel> create(String token, String name, boolean isPrivate);

    /** The first channel that fits among those the bot can see and nobody has archived. */
    Uni<Optional<SlackChannel>> find(String token, Predicate<SlackChannel> fits);

    /** Says what a channel is for. */
    Uni<Void> describe(String token, String channelId, String purpose);

    /** Says what a channel is about now. */
    Uni<Void> setTopic(String token, String channelId, String topic);

    /** Adds somebody to a channel; nothing happens where they are in it. */
    Uni<Void> invite(String token, String channelId, String userId);

    /** Takes somebody out of a channel; nothing happens where they are not in it. */
    Uni<Void> remove(String token, String channelId, String userId);

    /** Says something to everybody in a channel. */
    Uni<Void> post(String token, String channelId, JsonNode message);

    /** Says something in a channel that one person alone sees. */
    Uni<Void> whisper(String token, String channelId, String userId, JsonNode message);

    /** Shows a form to whoever pulled the trigger, within three seconds. */
    Uni<Void> open(String token, String trigger, JsonNode view);

    /** Shows something else in a form that is open; fails where it was closed. */
    Uni<Void> update(String token, String viewId, JsonNode view);

    /** A message by its time; empty where there is none. */
    Uni<Optional<JsonNode>> message(String token, String channelId, String ts);

    /** Whether an address for answers is Slack's. */
    boolean takesAnswers(String address);

    /** Answers at an address that Slack gave for it. */
    Uni<Void> answer(String address, JsonNode message);
}
