package dev.afterword.retros.retrospective;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What identifies a section: its retrospective and its place in it. */
class SectionId implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID retrospectiveId;
    private int position;

    SectionId() {}

    SectionId(UUID retrospectiveId, int position) {
        this.retrospectiveId = retrospectiveId;
        this.position = position;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SectionId that
                && retrospectiveId.equals(that.retrospectiveId)
                && position == that.position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(retrospectiveId, position);
    }
}
