package dev.afterword.retros.retrospective;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Whether a skip holds at once, or waits for a second person. */
public interface SkipGate {

    /** Whether it may be skipped now; else the skip is kept until somebody answers. Part of the caller's transaction. */
    Uni<Boolean> passes(RetrospectiveHandle retrospective, String reason);

    /** Something else was decided. Part of the caller's transaction. */
    Uni<Void> forget(UUID retrospectiveId);
}
