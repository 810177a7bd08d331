package dev.afterword.incidents.change.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sources of changes are dealt with. */
@ConfigMapping(prefix = "afterword.change-sources")
interface ChangeSourceConfig {

    /** Address of this installation as senders reach it, without a slash at the end. */
    @WithDefault("${afterword.public-url:http://127.0.0.1:8080}")
    String publicUrl();

    /** How far a signed time may be from ours. */
    @WithDefault("PT5M")
    Duration signedTimeTolerance();
}
