package dev.afterword.incidents.command;

import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Another team took the incident on. */
@Entity
@Table(name = "ownership_change")
class OwnershipChange {

    @Id
    private UUID id;

    private UUID incidentId;
    private String fromTeam;
    private String toTeam;
    private boolean duringResponse;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    private PersonRef changedBy;

    private Instant changedAt;

    protected OwnershipChange() {}

    OwnershipChange(UUID incidentId, OwnershipView change, boolean duringResponse) {
        this.id = change.id();
        this.incidentId = incidentId;
        this.fromTeam = change.fromTeam();
        this.toTeam = change.toTeam();
        this.duringResponse = duringResponse;
        this.changedBy = change.changedBy();
        this.changedAt = change.changedAt();
    }
}
