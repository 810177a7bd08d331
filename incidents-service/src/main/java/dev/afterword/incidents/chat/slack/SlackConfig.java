package dev.afterword.incidents.chat.slack;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where Slack is, and how long it may take. */
@ConfigMapping(prefix = "afterword.chat.slack")
public interface SlackConfig {

    /** Address of the Web API, without a slash at the end; the bot token goes there and nowhere else. */
    @WithDefault("https://slack.com/api")
    String apiUrl();

    /** What an address that Slack gives for an answer begins with; nothing is sent to any other. */
    @WithDefault("https://hooks.slack.com/")
    String answerUrlPrefix();

    /** How long one call may take. */
    @WithDefault("PT10S")
    Duration callTimeout();

    /** How long whoever gives a command waits for what comes of it; after that it is said at the address for answers. */
    @WithDefault("PT2.4S")
    Duration answerWithin();

    /** How long opening a form may take: Slack waits three seconds for the answer to the command that wants it. */
    @WithDefault("PT2S")
    Duration formTimeout();
}
