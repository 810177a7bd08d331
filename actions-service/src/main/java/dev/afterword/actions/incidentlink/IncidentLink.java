package dev.afterword.actions.incidentlink;

import dev.afterword.actions.vocabulary.Severity;
import dev.afterword.actions.vocabulary.Visibility;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;

/** The incident behind actions, as of the newest event seen. */
@Entity
class IncidentLink {

    @Id
    UUID id;

    String incidentKey;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    String[] audience;
    long sequence;

    static IncidentLink unseen(UUID id) {
        var link = new IncidentLink();
        link.id = id;
        // Sequences start at 0 or above, so that the first event is always newer.
        link.sequence = -1;
        return link;
    }

    /** Takes over a state unless a newer one is known; tells whether anything is different now. */
    boolean accept(IncidentFacts facts, long sequence) {
        if (sequence <= this.sequence) {
            return false;
        }
        var different = this.sequence < 0 || !facts().equals(facts);
        this.incidentKey = facts.key();
        this.severity = facts.severity();
        this.visibility = facts.visibility();
        this.audience = facts.audience().toArray(String[]::new);
        this.sequence = sequence;
        return different;
    }

    IncidentFacts facts() {
        return new IncidentFacts(id, incidentKey, severity, visibility, List.of(audience));
    }
}
