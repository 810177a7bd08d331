package dev.afterword.incidents.statusfeed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the public finds the status feed. */
@ConfigMapping(prefix = "afterword.status-feed")
interface StatusFeedConfig {

    /** Address of this installation as feed readers reach it, without a slash at the end. */
    @WithDefault("${afterword.public-url:http://127.0.0.1:8080}")
    String publicUrl();
}
