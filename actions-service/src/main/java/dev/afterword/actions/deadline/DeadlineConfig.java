package dev.afterword.actions.deadline;

import dev.afterword.actions.vocabulary.Severity;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

/** How long people have. */
@ConfigMapping(prefix = "actions.deadline")
interface DeadlineConfig {

    /** Time to finish an action, by severity of its incident. */
    Map<Severity, Duration> dueIn();

    /** Time to verify an action once it is done. */
    Duration verificationDueIn();
}
