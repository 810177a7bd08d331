package dev.afterword.incidents.check;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people are reminded of checks. */
@ConfigMapping(prefix = "afterword.checks")
public interface CheckConfig {

    /** Pause between looks for checks that are overdue. */
    @WithDefault("PT30S")
    Duration remindEvery();
}
