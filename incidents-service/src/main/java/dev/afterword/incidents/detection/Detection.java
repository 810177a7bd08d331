package dev.afterword.incidents.detection;

import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** How an incident was noticed. */
@Entity
@Table(name = "detection")
class Detection {

    @Id
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private DetectionSource source;

    private String firstSignal;

    @Enumerated(EnumType.STRING)
    private DetectionGap gap;

    private Boolean noticedByCustomerFirst;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "updated_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "updated_by_name"))
    private PersonRef updatedBy;

    private Instant updatedAt;

    @Version
    private long version;

    protected Detection() {}

    /** The version of a record that is not there is 0, so that of the first one is 1. */
    Detection(UUID incidentId) {
        this.incidentId = incidentId;
        this.version = 1;
    }

    void tell(DetectionRequest told, PersonRef by, Instant now) {
        source = told.source();
        firstSignal = told.firstSignal();
        gap = told.gap();
        noticedByCustomerFirst = told.noticedByCustomerFirst();
        updatedBy = by;
        updatedAt = now;
    }

    DetectionView view() {
        return new DetectionView(source, firstSignal, gap, noticedByCustomerFirst, updatedBy, updatedAt, version);
    }
}
