package dev.afterword.incidents.slo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reviews of objectives are reminded of. */
@ConfigMapping(prefix = "afterword.slos")
public interface SloConfig {

    /** Pause between looks for reviews that are due. */
    @WithDefault("PT1M")
    Duration reviewLookEvery();
}
