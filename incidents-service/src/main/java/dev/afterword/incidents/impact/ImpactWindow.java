package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.severity.ImpactLevel;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A stretch of time in which a service was not well. */
@Entity
@Table(name = "impact_window")
class ImpactWindow {

    @Id
    private UUID id;

    private UUID incidentId;
    private String service;

    @Enumerated(EnumType.STRING)
    private ImpactLevel level;

    private Instant fromAt;
    private Instant toAt;
    private BigDecimal fractionAffected;

    /** The moment of its incident that it ended with, MITIGATED or RESOLVED; null where a person's word ended it. */
    @Enumerated(EnumType.STRING)
    private Moment endedWith;

    /** Its incident was merged, declined or canceled when it ended; taken back when that is. */
    private boolean endedBySettingAside;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    private PersonRef recordedBy;

    private Instant recordedAt;

    protected ImpactWindow() {}

    ImpactWindow(UUID id, UUID incidentId, EditWindowRequest details, PersonRef by, Instant now) {
        this.id = id;
        this.incidentId = incidentId;
        this.recordedBy = by;
        this.recordedAt = now;
        correct(details, now);
    }

    EditWindowRequest details() {
        return new EditWindowRequest(service, level, fromAt, toAt, fractionAffected, null);
    }

    void correct(EditWindowRequest details, Instant now) {
        details.requirePossible(now);
        service = details.service();
        level = details.level();
        fromAt = details.from();
        endedWith = Objects.equals(toAt, details.to()) ? endedWith : null;
        toAt = details.to();
        fractionAffected = details.fractionAffected();
        endedBySettingAside = false;
    }

    /** Ends; one that was told to begin later ends as it begins. */
    void end(Instant at) {
        toAt = at.isBefore(fromAt) ? fromAt : at;
    }

    void endWith(Moment moment, Instant at) {
        end(at);
        endedWith = moment;
    }

    /** The incident is back: what ended before ended then, whatever becomes of its moments. */
    void staysEnded() {
        endedWith = null;
    }

    /**
     * A moment of the incident is known better. It begins with it where it began at that very moment, unless it would end
     * before; it ends with it where it ended with that moment. A resolution stands for a mitigation that nobody told of.
     */
    void follow(Moment moment, Instant before, Moments now) {
        var at = moment.of(now);
        if (moment == Moment.IMPACT_STARTED) {
            var fits = at != null && (toAt == null || !toAt.isBefore(at));
            fromAt = fits && fromAt.equals(before) ? at : fromAt;
        } else if (endedWith == moment && at != null) {
            end(at);
        } else if (endedWith == Moment.MITIGATED && moment == Moment.MITIGATED && now.resolved() != null) {
            endWith(Moment.RESOLVED, now.resolved());
        } else if (endedWith == Moment.RESOLVED
                && moment == Moment.MITIGATED
                && before == null
                && at != null
                && !at.isBefore(fromAt)) {
            endWith(Moment.MITIGATED, at);
        }
    }

    void endBySettingAside(Instant at) {
        end(at);
        endedBySettingAside = true;
    }

    boolean isEndedBySettingAside() {
        return endedBySettingAside;
    }

    void openAgain() {
        toAt = null;
        endedBySettingAside = false;
    }

    /** The same trouble again, from now on. */
    ImpactWindow again(UUID id, PersonRef by, Instant at, Instant now) {
        var details = new EditWindowRequest(service, level, at, null, fractionAffected, null);
        return new ImpactWindow(id, incidentId, details, by, now);
    }

    boolean isOpen() {
        return toAt == null;
    }

    boolean isOf(String serviceKey) {
        return serviceKey.equals(service);
    }

    UUID id() {
        return id;
    }

    String service() {
        return service;
    }

    ImpactLevel level() {
        return level;
    }

    Instant from() {
        return fromAt;
    }

    Instant to() {
        return toAt;
    }

    Double share() {
        return fractionAffected == null ? null : fractionAffected.doubleValue();
    }

    long version() {
        return version;
    }

    /** For a sentence of the timeline. */
    String name() {
        return service == null ? "a service not yet known" : service;
    }

    WindowView view() {
        return new WindowView(
                id, service, level, fromAt, toAt, fractionAffected, recordedBy, recordedAt, version, List.of());
    }
}
