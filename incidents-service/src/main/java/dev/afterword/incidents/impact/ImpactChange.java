package dev.afterword.incidents.impact;

import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A value of a window or a cohort that was replaced; never changed afterwards. */
@Entity
@Table(name = "impact_change")
class ImpactChange {

    /** What was corrected. */
    enum Subject {
        WINDOW,
        COHORT
    }

    @Id
    private UUID id;

    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private UUID subjectId;
    private String field;
    private String before;
    private String after;
    private String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    private PersonRef changedBy;

    private Instant changedAt;

    protected ImpactChange() {}

    ImpactChange(UUID id, UUID incidentId, Subject subject, ImpactChangeView change) {
        this.id = id;
        this.incidentId = incidentId;
        this.subject = subject;
        this.subjectId = change.of();
        this.field = change.field();
        this.before = change.before();
        this.after = change.after();
        this.reason = change.reason();
        this.changedBy = change.by();
        this.changedAt = change.at();
    }

    ImpactChangeView view() {
        return new ImpactChangeView(subjectId, field, before, after, reason, changedBy, changedAt);
    }
}
