package dev.afterword.incidents.burn;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.slo.SloView;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** How fast a budget burned; never changed once it is recorded. */
@Entity
@Table(name = "slo_burn")
class SloBurn {

    private static final double MINUTES_OF_A_DAY = 24 * 60;

    @Id
    private UUID id;

    private UUID sloId;
    private double burnRate;
    private int minutes;
    private double share;

    @Enumerated(EnumType.STRING)
    private BurnSpeed speed;

    private Instant observedAt;
    private String note;
    private String evidenceUrl;
    private UUID incidentId;
    private boolean openedIncident;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    private PersonRef recordedBy;

    private Instant recordedAt;

    protected SloBurn() {}

    SloBurn(UUID id, SloView slo, RecordBurnRequest told, PersonRef by, Instant now) {
        this.id = id;
        this.sloId = slo.id();
        this.burnRate = told.burnRate();
        this.minutes = told.minutes();
        this.observedAt = told.observedAt() == null || told.observedAt().isAfter(now) ? now : told.observedAt();
        var days = slo.period().at(observedAt).days();
        this.share = burnRate * minutes / (days * MINUTES_OF_A_DAY);
        this.speed = BurnSpeed.of(burnRate, minutes, days);
        this.note = told.note();
        this.evidenceUrl = told.evidenceUrl();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void ledTo(UUID incident, boolean opened) {
        incidentId = incident;
        openedIncident = opened;
    }

    boolean openedIncident() {
        return openedIncident;
    }

    /** What the story of the incident says of it. */
    String sentence(SloView slo) {
        var text = String.format(
                Locale.ROOT,
                "The error budget of %s %s burned %.1f times too fast for %d min, %.1f %% of it%s",
                slo.key(),
                slo.name(),
                burnRate,
                minutes,
                share * 100,
                note == null ? "." : ": " + note);
        return evidenceUrl == null ? text : text + " Evidence: " + evidenceUrl;
    }

    UUID id() {
        return id;
    }

    BurnSpeed speed() {
        return speed;
    }

    Instant observedAt() {
        return observedAt;
    }

    String note() {
        return note;
    }

    PersonRef recordedBy() {
        return recordedBy;
    }
}
