package dev.afterword.incidents.moment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A moment that an import could not use. */
@Entity
@Table(name = "moment_flag")
class MomentFlag {

    /** One flag for each moment of an incident. */
    @Embeddable
    record Key(UUID incidentId, String moment) {}

    @EmbeddedId
    private Key id;

    @Enumerated(EnumType.STRING)
    private MomentFlagView.Reason flag;

    private String original;
    private Instant flaggedAt;

    protected MomentFlag() {}

    MomentFlag(UUID incidentId, MomentFlagView flag, Instant now) {
        this.id = new Key(incidentId, flag.moment());
        this.flag = flag.flag();
        this.original = flag.original();
        this.flaggedAt = now;
    }
}
