package dev.afterword.incidents.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a change is. PLANNED has not begun, STARTED is under way; FINISHED, FAILED and CANCELED are its ends, and
 * ROLLED_BACK is what was taken back after one. A change goes this way only and never back.
 */
@Schema(name = "ChangeState")
public enum ChangeState {
    PLANNED(0, "planned"),
    STARTED(1, "under way"),
    FINISHED(2, "finished"),
    CANCELED(2, "canceled"),
    FAILED(2, "failed"),
    ROLLED_BACK(3, "rolled back");

    private final int stage;
    private final String words;

    ChangeState(int stage, String words) {
        this.stage = stage;
        this.words = words;
    }

    /** What is later in the life of a change has the greater one. */
    int stage() {
        return stage;
    }

    String words() {
        return words;
    }

    /** Whether nothing goes on any more. */
    boolean isEnd() {
        return stage >= FINISHED.stage;
    }
}
