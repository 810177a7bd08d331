package dev.afterword.restkit.identity;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long and how many verified tokens are remembered. */
@ConfigMapping(prefix = "afterword.identity")
public interface IdentityConfig {

    /** A token is verified again when its last verification is older. */
    Duration cacheMaxAge();

    /** Tokens remembered at once. */
    int cacheSize();
}
