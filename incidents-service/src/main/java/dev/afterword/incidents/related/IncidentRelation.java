package dev.afterword.incidents.related;

import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Two incidents that belong together; the lower id comes first, as the database orders UUIDs. */
@Entity
@Table(name = "incident_relation")
class IncidentRelation {

    @Id
    private UUID id;

    private UUID incidentId;
    private UUID relatedId;
    private String note;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    private PersonRef recordedBy;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "withdrawn_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "withdrawn_by_name"))
    private PersonRef withdrawnBy;

    private Instant withdrawnAt;

    protected IncidentRelation() {}

    IncidentRelation(UUID id, UUID one, UUID other, String note, PersonRef by, Instant now) {
        this.id = id;
        this.incidentId = lower(one, other);
        this.relatedId = incidentId.equals(one) ? other : one;
        this.note = note;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** The two are not related after all; that they were thought to be stays. */
    void withdraw(PersonRef by, Instant now) {
        withdrawnBy = by;
        withdrawnAt = now;
    }

    /** As text, since Java compares UUIDs as signed numbers and the database does not. */
    static UUID lower(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? one : other;
    }
}
