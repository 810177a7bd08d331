package dev.afterword.incidents.chat.room;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How what is wished for in chats is worked off. */
@ConfigMapping(prefix = "afterword.chat.wishes")
interface WishConfig {

    /** Whether this process does it. */
    @WithDefault("true")
    boolean workerEnabled();

    /** Wishes at the same time from this process. */
    @WithDefault("2")
    int parallel();

    /** Pause between looks while nothing waits. */
    @WithDefault("PT1S")
    Duration idlePoll();

    /** How long a worker that went silent keeps what it claimed. */
    @WithDefault("PT2M")
    Duration lease();

    /** Pause before the second try; it doubles with each one. */
    @WithDefault("PT1S")
    Duration firstPause();

    /** The longest pause between tries. */
    @WithDefault("PT5M")
    Duration longestPause();

    /** Tries before a person has to look. */
    @WithDefault("12")
    int attempts();

    /** For how long after it was made a channel is looked after. */
    @WithDefault("P90D")
    Duration followFor();

    /** How long an answer is worth giving; Slack's addresses are good for half an hour. */
    @WithDefault("PT30M")
    Duration answerWithin();
}
