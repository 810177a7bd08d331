package dev.afterword.incidents.settings;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of the settings; a change makes the next one and leaves this as it is. */
@Entity
@Table(name = "incident_settings")
class IncidentSettings {

    @Id
    private long version;

    @Enumerated(EnumType.STRING)
    private CommanderAssignment commanderAssignment;

    private int handOffSuggestedAfterMinutes;
    private int handOffDueAfterMinutes;
    private int spanOfControl;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    private PersonRef changedBy;

    private Instant changedAt;

    protected IncidentSettings() {}

    /** The version after this one. */
    IncidentSettings next(EditSettingsRequest edit, PersonRef by, Instant at) {
        if (edit.handOffDueAfterMinutes() < edit.handOffSuggestedAfterMinutes()) {
            throw CommonProblems.badRequest(
                    "/handOffDueAfterMinutes", "must not be less than handOffSuggestedAfterMinutes");
        }
        var next = new IncidentSettings();
        next.version = version + 1;
        next.commanderAssignment = edit.commanderAssignment();
        next.handOffSuggestedAfterMinutes = edit.handOffSuggestedAfterMinutes();
        next.handOffDueAfterMinutes = edit.handOffDueAfterMinutes();
        next.spanOfControl = edit.spanOfControl();
        next.changedBy = by;
        next.changedAt = at;
        return next;
    }

    long version() {
        return version;
    }

    EditSettingsRequest editable() {
        return new EditSettingsRequest(
                commanderAssignment, handOffSuggestedAfterMinutes, handOffDueAfterMinutes, spanOfControl);
    }

    SettingsView view() {
        return new SettingsView(
                commanderAssignment,
                handOffSuggestedAfterMinutes,
                handOffDueAfterMinutes,
                spanOfControl,
                version,
                changedBy,
                changedAt);
    }
}
