package dev.afterword.incidents.message;

import java.util.List;

/** Where a message stands. */
public enum MessageStatus {
    DRAFT,
    APPROVED,
    SENT,
    WITHDRAWN;

    /** Where it may go; an edit takes an approved message back to DRAFT by itself. */
    List<MessageStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(APPROVED, WITHDRAWN);
            case APPROVED -> List.of(SENT, WITHDRAWN);
            case SENT -> List.of(WITHDRAWN);
            case WITHDRAWN -> List.of();
        };
    }
}
