package dev.afterword.retros.retrospective;

import dev.afterword.retros.policy.terms.SkipTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** Since when a retrospective waits for a decision, or until when it is skipped. */
@Embeddable
class Waiting {
    @Column(name = "undecided_since")
    private Instant undecidedSince;

    @Column(name = "skip_expires_at")
    private Instant skipExpiresAt;

    Waiting() {}

    Waiting(Instant undecidedSince) {
        this.undecidedSince = undecidedSince;
    }

    void settle(RetrospectiveStatus status, SkipTerms terms, Instant at) {
        switch (status) {
            case UNDECIDED, REQUESTED -> {
                undecidedSince = undecidedSince == null ? at : undecidedSince;
                skipExpiresAt = null;
            }
            case SKIPPED -> {
                undecidedSince = null;
                skipExpiresAt = terms.expiresInDays() == null ? null : expiry(terms.expiresInDays(), at);
            }
            default -> {
                undecidedSince = null;
                skipExpiresAt = null;
            }
        }
    }

    /** A skip that is judged again ends when it would have ended. */
    private Instant expiry(int days, Instant at) {
        return skipExpiresAt == null ? at.plus(Duration.ofDays(days)) : skipExpiresAt;
    }

    Instant undecidedSince() {
        return undecidedSince;
    }

    Instant skipExpiresAt() {
        return skipExpiresAt;
    }
}
