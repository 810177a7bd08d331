package dev.afterword.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The live stream's settings. */
@ConfigMapping(prefix = "afterword.gateway.live")
interface LiveConfig {

    /** How often a silent stream shows that it is alive, to the browser and to proxies on the way. */
    @WithDefault("PT15S")
    Duration heartbeat();
}
