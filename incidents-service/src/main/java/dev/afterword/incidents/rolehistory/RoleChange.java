package dev.afterword.incidents.rolehistory;

import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A value of a role that was replaced; never changed afterwards. */
@Entity
@Table(name = "role_change")
class RoleChange {

    @Id
    private UUID id;

    private UUID incidentId;
    private UUID assignmentId;
    private String field;
    private String before;
    private String after;
    private String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    private PersonRef changedBy;

    private Instant changedAt;

    protected RoleChange() {}

    RoleChange(UUID id, UUID incidentId, RoleChangeView change) {
        this.id = id;
        this.incidentId = incidentId;
        this.assignmentId = change.of();
        this.field = change.field();
        this.before = change.before();
        this.after = change.after();
        this.reason = change.reason();
        this.changedBy = change.by();
        this.changedAt = change.at();
    }

    RoleChangeView view() {
        return new RoleChangeView(assignmentId, field, before, after, reason, changedBy, changedAt);
    }
}
