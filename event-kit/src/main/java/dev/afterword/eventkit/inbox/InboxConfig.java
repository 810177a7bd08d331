package dev.afterword.eventkit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patient the inbox is. */
@ConfigMapping(prefix = "afterword.inbox")
public interface InboxConfig {

    /** Tries again before an event that cannot be applied goes to the dead letters. */
    @WithDefault("5")
    int attempts();
}
