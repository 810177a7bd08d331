package dev.afterword.contracts;

import dev.afterword.contracts.actionitem.ActionItemBlocked;
import dev.afterword.contracts.actionitem.ActionItemCanceled;
import dev.afterword.contracts.actionitem.ActionItemCommitted;
import dev.afterword.contracts.actionitem.ActionItemCompleted;
import dev.afterword.contracts.actionitem.ActionItemDeclined;
import dev.afterword.contracts.actionitem.ActionItemDeferred;
import dev.afterword.contracts.actionitem.ActionItemDetailsChanged;
import dev.afterword.contracts.actionitem.ActionItemFoundIneffective;
import dev.afterword.contracts.actionitem.ActionItemLinked;
import dev.afterword.contracts.actionitem.ActionItemProposed;
import dev.afterword.contracts.actionitem.ActionItemReassigned;
import dev.afterword.contracts.actionitem.ActionItemReopened;
import dev.afterword.contracts.actionitem.ActionItemStarted;
import dev.afterword.contracts.actionitem.ActionItemSuperseded;
import dev.afterword.contracts.actionitem.ActionItemVerified;
import dev.afterword.contracts.change.ChangeMoved;
import dev.afterword.contracts.change.ChangeRecorded;
import dev.afterword.contracts.check.CheckReminded;
import dev.afterword.contracts.check.CheckResultRecorded;
import dev.afterword.contracts.incident.IncidentAccessOpened;
import dev.afterword.contracts.incident.IncidentCanceled;
import dev.afterword.contracts.incident.IncidentClosed;
import dev.afterword.contracts.incident.IncidentCommandHandedOff;
import dev.afterword.contracts.incident.IncidentCommandOffered;
import dev.afterword.contracts.incident.IncidentDeclared;
import dev.afterword.contracts.incident.IncidentDeclined;
import dev.afterword.contracts.incident.IncidentDetailsChanged;
import dev.afterword.contracts.incident.IncidentEscalationRecorded;
import dev.afterword.contracts.incident.IncidentImpactUpdated;
import dev.afterword.contracts.incident.IncidentImported;
import dev.afterword.contracts.incident.IncidentMerged;
import dev.afterword.contracts.incident.IncidentMessagePublished;
import dev.afterword.contracts.incident.IncidentMitigated;
import dev.afterword.contracts.incident.IncidentMomentCorrected;
import dev.afterword.contracts.incident.IncidentReopened;
import dev.afterword.contracts.incident.IncidentReported;
import dev.afterword.contracts.incident.IncidentResolved;
import dev.afterword.contracts.incident.IncidentRoleAssigned;
import dev.afterword.contracts.incident.IncidentRoleRecorded;
import dev.afterword.contracts.incident.IncidentRoleReleased;
import dev.afterword.contracts.incident.IncidentSeverityChanged;
import dev.afterword.contracts.incident.IncidentStatusChanged;
import dev.afterword.contracts.incident.IncidentTaskChanged;
import dev.afterword.contracts.incident.IncidentTimelineEntryCorrected;
import dev.afterword.contracts.incident.IncidentTimelineEntryRecorded;
import dev.afterword.contracts.incident.SloBudgetConsumed;
import dev.afterword.contracts.person.PersonSeen;
import dev.afterword.contracts.retrospective.RetrospectiveActionProposed;
import dev.afterword.contracts.retrospective.RetrospectiveClosed;
import dev.afterword.contracts.retrospective.RetrospectiveDecisionRecorded;
import dev.afterword.contracts.retrospective.RetrospectiveDetailsChanged;
import dev.afterword.contracts.retrospective.RetrospectiveFactorIdentified;
import dev.afterword.contracts.retrospective.RetrospectiveFactorWithdrawn;
import dev.afterword.contracts.retrospective.RetrospectiveLanguageChecked;
import dev.afterword.contracts.retrospective.RetrospectiveOpened;
import dev.afterword.contracts.retrospective.RetrospectivePublished;
import dev.afterword.contracts.retrospective.RetrospectiveReopened;
import dev.afterword.contracts.retrospective.RetrospectiveRequested;
import dev.afterword.contracts.retrospective.RetrospectiveReturned;
import dev.afterword.contracts.retrospective.RetrospectiveReviewed;
import dev.afterword.contracts.retrospective.RetrospectiveSkipped;
import dev.afterword.contracts.retrospective.RetrospectiveSubmitted;
import dev.afterword.contracts.slo.SloReviewDue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of event that is published, found by its record or by its CloudEvents type. */
public final class EventCatalogue {

    private static final List<EventKind> KINDS = List.of(
            kind("incident.reported", Topics.INCIDENT_EVENTS, IncidentReported.class),
            kind("incident.declared", Topics.INCIDENT_EVENTS, IncidentDeclared.class),
            kind("incident.details-changed", Topics.INCIDENT_EVENTS, IncidentDetailsChanged.class),
            kind("incident.severity-changed", Topics.INCIDENT_EVENTS, IncidentSeverityChanged.class),
            kind("incident.status-changed", Topics.INCIDENT_EVENTS, IncidentStatusChanged.class),
            kind("incident.mitigated", Topics.INCIDENT_EVENTS, IncidentMitigated.class),
            kind("incident.resolved", Topics.INCIDENT_EVENTS, IncidentResolved.class),
            kind("incident.closed", Topics.INCIDENT_EVENTS, IncidentClosed.class),
            kind("incident.reopened", Topics.INCIDENT_EVENTS, IncidentReopened.class),
            kind("incident.declined", Topics.INCIDENT_EVENTS, IncidentDeclined.class),
            kind("incident.merged", Topics.INCIDENT_EVENTS, IncidentMerged.class),
            kind("incident.canceled", Topics.INCIDENT_EVENTS, IncidentCanceled.class),
            kind("incident.impact-updated", Topics.INCIDENT_EVENTS, IncidentImpactUpdated.class),
            kind("incident.imported", Topics.INCIDENT_EVENTS, IncidentImported.class),
            kind("incident.moment-corrected", Topics.INCIDENT_EVENTS, IncidentMomentCorrected.class),
            kind("incident.role-assigned", Topics.INCIDENT_EVENTS, IncidentRoleAssigned.class),
            kind("incident.role-released", Topics.INCIDENT_EVENTS, IncidentRoleReleased.class),
            kind("incident.role-recorded", Topics.INCIDENT_EVENTS, IncidentRoleRecorded.class),
            kind("incident.command-handed-off", Topics.INCIDENT_EVENTS, IncidentCommandHandedOff.class),
            kind("incident.command-offered", Topics.INCIDENT_EVENTS, IncidentCommandOffered.class),
            kind("incident.escalation-recorded", Topics.INCIDENT_EVENTS, IncidentEscalationRecorded.class),
            kind("incident.access-opened", Topics.INCIDENT_EVENTS, IncidentAccessOpened.class),
            kind("incident.task-changed", Topics.INCIDENT_EVENTS, IncidentTaskChanged.class),
            kind("incident.message-published", Topics.INCIDENT_EVENTS, IncidentMessagePublished.class),
            kind("incident.timeline-entry-recorded", Topics.INCIDENT_EVENTS, IncidentTimelineEntryRecorded.class),
            kind("incident.timeline-entry-corrected", Topics.INCIDENT_EVENTS, IncidentTimelineEntryCorrected.class),
            kind("slo.budget-consumed", Topics.INCIDENT_EVENTS, SloBudgetConsumed.class),
            kind("retrospective.requested", Topics.RETROSPECTIVE_EVENTS, RetrospectiveRequested.class),
            kind("retrospective.decision-recorded", Topics.RETROSPECTIVE_EVENTS, RetrospectiveDecisionRecorded.class),
            kind("retrospective.opened", Topics.RETROSPECTIVE_EVENTS, RetrospectiveOpened.class),
            kind("retrospective.skipped", Topics.RETROSPECTIVE_EVENTS, RetrospectiveSkipped.class),
            kind("retrospective.submitted", Topics.RETROSPECTIVE_EVENTS, RetrospectiveSubmitted.class),
            kind("retrospective.returned", Topics.RETROSPECTIVE_EVENTS, RetrospectiveReturned.class),
            kind("retrospective.reviewed", Topics.RETROSPECTIVE_EVENTS, RetrospectiveReviewed.class),
            kind("retrospective.published", Topics.RETROSPECTIVE_EVENTS, RetrospectivePublished.class),
            kind("retrospective.closed", Topics.RETROSPECTIVE_EVENTS, RetrospectiveClosed.class),
            kind("retrospective.reopened", Topics.RETROSPECTIVE_EVENTS, RetrospectiveReopened.class),
            kind("retrospective.details-changed", Topics.RETROSPECTIVE_EVENTS, RetrospectiveDetailsChanged.class),
            kind("retrospective.factor-identified", Topics.RETROSPECTIVE_EVENTS, RetrospectiveFactorIdentified.class),
            kind("retrospective.factor-withdrawn", Topics.RETROSPECTIVE_EVENTS, RetrospectiveFactorWithdrawn.class),
            kind("retrospective.action-proposed", Topics.RETROSPECTIVE_EVENTS, RetrospectiveActionProposed.class),
            kind("retrospective.language-checked", Topics.RETROSPECTIVE_EVENTS, RetrospectiveLanguageChecked.class),
            kind("action.proposed", Topics.ACTION_ITEM_EVENTS, ActionItemProposed.class),
            kind("action.details-changed", Topics.ACTION_ITEM_EVENTS, ActionItemDetailsChanged.class),
            kind("action.committed", Topics.ACTION_ITEM_EVENTS, ActionItemCommitted.class),
            kind("action.reassigned", Topics.ACTION_ITEM_EVENTS, ActionItemReassigned.class),
            kind("action.started", Topics.ACTION_ITEM_EVENTS, ActionItemStarted.class),
            kind("action.blocked", Topics.ACTION_ITEM_EVENTS, ActionItemBlocked.class),
            kind("action.deferred", Topics.ACTION_ITEM_EVENTS, ActionItemDeferred.class),
            kind("action.reopened", Topics.ACTION_ITEM_EVENTS, ActionItemReopened.class),
            kind("action.completed", Topics.ACTION_ITEM_EVENTS, ActionItemCompleted.class),
            kind("action.verified", Topics.ACTION_ITEM_EVENTS, ActionItemVerified.class),
            kind("action.found-ineffective", Topics.ACTION_ITEM_EVENTS, ActionItemFoundIneffective.class),
            kind("action.declined", Topics.ACTION_ITEM_EVENTS, ActionItemDeclined.class),
            kind("action.canceled", Topics.ACTION_ITEM_EVENTS, ActionItemCanceled.class),
            kind("action.superseded", Topics.ACTION_ITEM_EVENTS, ActionItemSuperseded.class),
            kind("action.linked", Topics.ACTION_ITEM_EVENTS, ActionItemLinked.class),
            kind("change.recorded", Topics.CHANGE_EVENTS, ChangeRecorded.class),
            kind("change.moved", Topics.CHANGE_EVENTS, ChangeMoved.class),
            kind("slo.review-due", Topics.SLO_EVENTS, SloReviewDue.class),
            kind("check.reminded", Topics.CHECK_EVENTS, CheckReminded.class),
            kind("check.result-recorded", Topics.CHECK_EVENTS, CheckResultRecorded.class),
            kind("person.seen", Topics.PERSON_EVENTS, PersonSeen.class));

    private static final Map<Class<?>, EventKind> BY_DATA =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(EventKind::data, Function.identity()));

    private static final Map<String, EventKind> BY_TYPE =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(EventKind::type, Function.identity()));

    private EventCatalogue() {}

    public static List<EventKind> kinds() {
        return KINDS;
    }

    /** The kind of an event record. */
    public static EventKind of(Object event) {
        var kind = BY_DATA.get(event.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(event.getClass() + " is not in the event catalogue");
        }
        return kind;
    }

    /** The kind with this CloudEvents type, empty for a type that a newer producer may know. */
    public static Optional<EventKind> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    private static EventKind kind(String name, String topic, Class<?> data) {
        return new EventKind("dev.afterword." + name + ".v1", topic, data);
    }
}
