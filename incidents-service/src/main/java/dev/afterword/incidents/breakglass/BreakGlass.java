package dev.afterword.incidents.breakglass;

import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An opening of a restricted incident; over by itself, never changed. */
@Entity
@Table(name = "break_glass")
class BreakGlass {

    @Id
    private UUID id;

    private UUID incidentId;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    @AttributeOverride(name = "name", column = @Column(name = "person_name"))
    private PersonRef person;

    private String reason;
    private Instant openedAt;
    private Instant untilAt;

    protected BreakGlass() {}

    BreakGlass(UUID id, UUID incidentId, PersonRef person, BreakGlassRequest request, Instant now) {
        this.id = id;
        this.incidentId = incidentId;
        this.person = person;
        this.reason = request.reason().strip();
        this.openedAt = now;
        this.untilAt = now.plus(Duration.ofMinutes(request.minutes()));
    }

    BreakGlassView view(Instant now) {
        return new BreakGlassView(id, incidentId, person, reason, openedAt, untilAt, now.isBefore(untilAt));
    }
}
