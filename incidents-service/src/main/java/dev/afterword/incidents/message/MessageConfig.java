package dev.afterword.incidents.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How messages are approved and reminded of. */
@ConfigMapping(prefix = "afterword.messages")
public interface MessageConfig {

    /** Whether a commander may approve what they wrote themselves; small teams have nobody else. */
    @WithDefault("false")
    boolean authorMayApprove();

    /** Pause between looks for promised updates that did not come. */
    @WithDefault("PT20S")
    Duration nudgeEvery();
}
