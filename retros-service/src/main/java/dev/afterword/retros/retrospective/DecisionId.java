package dev.afterword.retros.retrospective;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What identifies a decision: its retrospective and its number in the row of decisions. */
class DecisionId implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID retrospectiveId;
    private int number;

    DecisionId() {}

    DecisionId(UUID retrospectiveId, int number) {
        this.retrospectiveId = retrospectiveId;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionId that
                && retrospectiveId.equals(that.retrospectiveId)
                && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(retrospectiveId, number);
    }
}
