package dev.afterword.incidents.chat.hook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long Teams may wait. */
@ConfigMapping(prefix = "afterword.chat.teams")
interface TeamsConfig {

    /** How long whoever says something waits for what comes of it: Teams itself gives up after five seconds. */
    @WithDefault("PT3.5S")
    Duration answerWithin();
}
