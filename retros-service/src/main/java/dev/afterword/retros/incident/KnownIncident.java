package dev.afterword.retros.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The projection of one incident; older news never replaces newer. */
@Entity
@Table(name = "incident")
class KnownIncident {
    @Id
    private UUID id;

    @Column(length = 40, nullable = false)
    private String key;

    private long sequence;
    private boolean imported;

    @Convert(converter = FactsAsJson.class)
    @Column(columnDefinition = "text", nullable = false)
    private IncidentFacts facts;

    KnownIncident() {}

    KnownIncident(IncidentFacts facts, long sequence) {
        this.id = facts.id();
        this.key = facts.key();
        this.facts = facts;
        this.sequence = sequence;
    }

    KnownIncident learn(IncidentFacts news, long newsSequence) {
        if (newsSequence > sequence) {
            facts = news;
            key = news.key();
            sequence = newsSequence;
        }
        return this;
    }

    void takenOver(boolean now) {
        imported = imported || now;
    }

    IncidentFacts facts() {
        return facts.takenOver(imported);
    }
}
