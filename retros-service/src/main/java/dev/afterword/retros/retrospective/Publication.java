package dev.afterword.retros.retrospective;

import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who reviewed a retrospective, and how often and when it was published. */
@Embeddable
class Publication {
    @Column(name = "reviewer_id", length = 100)
    private String reviewerId;

    @Column(name = "reviewer_name", length = 200)
    private String reviewerName;

    @Column(name = "no_actions_reason", length = 2000)
    private String noActionsReason;

    private int revision;

    @Column(name = "published_at")
    private Instant publishedAt;

    void reviewedBy(PersonView reviewer) {
        reviewerId = reviewer == null ? null : reviewer.id();
        reviewerName = reviewer == null ? null : reviewer.name();
    }

    void published(String reasonForNoActions, Instant at) {
        noActionsReason = reasonForNoActions;
        publishedAt = at;
        revision++;
    }

    int revision() {
        return revision;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String noActionsReason() {
        return noActionsReason;
    }
}
