package dev.afterword.incidents.canreport;

import dev.afterword.incidents.timeline.TimelineEntryView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The parts of a report that a timeline entry tells in one text. */
@Entity
@Table(name = "can_report")
class CanReport {

    @Id
    private UUID entryId;

    private UUID incidentId;
    private String condition;
    private String actions;
    private String needs;

    protected CanReport() {}

    CanReport(UUID incidentId, TimelineEntryView entry, CanReportRequest request) {
        this.entryId = entry.id();
        this.incidentId = incidentId;
        this.condition = request.condition().strip();
        this.actions = request.actions().strip();
        this.needs = request.needs();
    }

    CanReportView view(TimelineEntryView entry) {
        return new CanReportView(entryId, condition, actions, needs, entry.actor(), entry.occurredAt());
    }
}
