package dev.afterword.incidents.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far from the onset of an incident changes are looked for. */
@ConfigMapping(prefix = "afterword.changes")
public interface ChangesConfig {

    /** How long before the onset; most changes that break something do so within hours. */
    @WithDefault("PT6H")
    Duration window();

    /** How long after the onset: clocks differ, and onsets are estimates. */
    @WithDefault("PT10M")
    Duration slack();
}
