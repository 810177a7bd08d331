package dev.afterword.actions.deadline;

import dev.afterword.actions.vocabulary.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Applies the policy of due dates; whether an action is overdue is computed from its date, never stored. */
@ApplicationScoped
public class DeadlineService {

    private final DeadlineConfig config;

    DeadlineService(DeadlineConfig config) {
        this.config = config;
    }

    /** Dates for an action of an incident of this severity, counted from {@code from}. */
    public Deadlines from(Severity severity, Instant from) {
        var dueIn = config.dueIn();
        var time = dueIn.getOrDefault(severity, dueIn.get(Severity.UNKNOWN));
        return new Deadlines(from.plus(time), from.plus(config.verificationDueIn()));
    }
}
