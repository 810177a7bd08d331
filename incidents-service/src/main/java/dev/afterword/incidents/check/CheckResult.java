package dev.afterword.incidents.check;

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

/** What a check came to; never changed once it is recorded. */
@Entity
@Table(name = "check_result")
class CheckResult {

    @Id
    private UUID id;

    private UUID checkId;

    @Enumerated(EnumType.STRING)
    private CheckOutcome outcome;

    private Instant checkedAt;
    private Instant dueAt;
    private String note;
    private String evidenceUrl;
    private String reason;
    private UUID incidentId;
    private boolean openedIncident;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    private PersonRef recordedBy;

    private Instant recordedAt;

    protected CheckResult() {}

    CheckResult(UUID id, CorrectnessCheck check, RecordCheckResultRequest told, PersonRef by, Instant now) {
        this.id = id;
        this.checkId = check.id();
        this.outcome = told.outcome();
        this.checkedAt = told.checkedAt() == null || told.checkedAt().isAfter(now) ? now : told.checkedAt();
        this.dueAt = check.dueAt();
        this.note = told.note();
        this.evidenceUrl = told.evidenceUrl();
        this.reason = told.reason();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void ledTo(UUID incident, boolean opened) {
        incidentId = incident;
        openedIncident = opened;
    }

    /** What the story of the incident says of it. */
    String sentence(String checkName) {
        var text =
                new StringBuilder("Correctness check \u201c").append(checkName).append("\u201d failed");
        text.append(note == null ? "." : ": " + note);
        if (evidenceUrl != null) {
            text.append(" Evidence: ").append(evidenceUrl);
        }
        return text.toString();
    }

    UUID id() {
        return id;
    }

    CheckOutcome outcome() {
        return outcome;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    String note() {
        return note;
    }

    String evidenceUrl() {
        return evidenceUrl;
    }

    String reason() {
        return reason;
    }

    PersonRef recordedBy() {
        return recordedBy;
    }
}
