package dev.afterword.incidents.rhythm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often audiences hear of an incident. */
@ConfigMapping(prefix = "afterword.message-rhythm")
interface RhythmConfig {

    /** How soon after the declaration they hear for the first time. */
    @WithDefault("PT5M")
    Duration firstWithin();

    /** How often they hear while the incident is young. */
    @WithDefault("PT20M")
    Duration every();

    /** How long it is young. */
    @WithDefault("PT2H")
    Duration youngFor();

    /** How often they hear after that. */
    @WithDefault("PT1H")
    Duration everyThen();
}
