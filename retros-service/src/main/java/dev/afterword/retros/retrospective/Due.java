package dev.afterword.retros.retrospective;

import dev.afterword.retros.policy.PolicyVerdict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** When a retrospective is due: as a person said, else as the policy says, and sooner when it comes to ask for more. */
@Embeddable
class Due {
    @Column(name = "due_at")
    private Instant at;

    @Column(name = "due_by_person")
    private boolean byPerson;

    void follow(PolicyVerdict verdict, RetrospectiveStatus status) {
        if (byPerson || !status.isBeforeReview()) {
            return;
        }
        var isSooner = verdict.dueAt() != null && (at == null || verdict.dueAt().isBefore(at));
        at = status.awaitsDecision() || isSooner ? verdict.dueAt() : at;
    }

    void say(Instant wanted) {
        if (!Objects.equals(at, wanted)) {
            at = wanted;
            byPerson = wanted != null;
        }
    }

    Instant at() {
        return at;
    }
}
