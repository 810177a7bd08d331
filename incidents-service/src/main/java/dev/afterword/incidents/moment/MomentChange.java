package dev.afterword.incidents.moment;

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

/** A value of a moment that was replaced; never changed afterwards. */
@Entity
@Table(name = "moment_change")
class MomentChange {

    @Id
    private UUID id;

    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    private Instant before;
    private Instant after;
    private String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    private PersonRef changedBy;

    private Instant changedAt;

    protected MomentChange() {}

    MomentChange(UUID id, UUID incidentId, MomentChangeView change) {
        this.id = id;
        this.incidentId = incidentId;
        this.moment = Moment.named(change.moment()).orElseThrow();
        this.before = change.before();
        this.after = change.after();
        this.reason = change.reason();
        this.changedBy = change.by();
        this.changedAt = change.at();
    }

    MomentChangeView view() {
        return new MomentChangeView(moment.word(), before, after, reason, changedBy, changedAt);
    }
}
