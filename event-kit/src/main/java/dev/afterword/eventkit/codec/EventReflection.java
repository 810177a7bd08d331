package dev.afterword.eventkit.codec;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
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
import dev.afterword.contracts.actionitem.ActionItemSnapshot;
import dev.afterword.contracts.actionitem.ActionItemStarted;
import dev.afterword.contracts.actionitem.ActionItemSuperseded;
import dev.afterword.contracts.actionitem.ActionItemVerified;
import dev.afterword.contracts.actionitem.TrackerIssue;
import dev.afterword.contracts.actionitem.Verification;
import dev.afterword.contracts.change.ChangeMoved;
import dev.afterword.contracts.change.ChangeRecorded;
import dev.afterword.contracts.check.CheckReminded;
import dev.afterword.contracts.check.CheckResultRecorded;
import dev.afterword.contracts.incident.Impact;
import dev.afterword.contracts.incident.IncidentAccessOpened;
import dev.afterword.contracts.incident.IncidentCanceled;
import dev.afterword.contracts.incident.IncidentClosed;
import dev.afterword.contracts.incident.IncidentCommandHandedOff;
import dev.afterword.contracts.incident.IncidentCommandOffered;
import dev.afterword.contracts.incident.IncidentDeclared;
import dev.afterword.contracts.incident.IncidentDeclined;
import dev.afterword.contracts.incident.IncidentDetails;
import dev.afterword.contracts.incident.IncidentDetailsChanged;
import dev.afterword.contracts.incident.IncidentDetection;
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
import dev.afterword.contracts.incident.IncidentSnapshot;
import dev.afterword.contracts.incident.IncidentStatusChanged;
import dev.afterword.contracts.incident.IncidentTaskChanged;
import dev.afterword.contracts.incident.IncidentTimelineEntryCorrected;
import dev.afterword.contracts.incident.IncidentTimelineEntryRecorded;
import dev.afterword.contracts.incident.Moments;
import dev.afterword.contracts.incident.PublishedMessage;
import dev.afterword.contracts.incident.SloBudgetConsumed;
import dev.afterword.contracts.incident.TimelineEntry;
import dev.afterword.contracts.incident.TimelineEntryDetail;
import dev.afterword.contracts.incident.TimelineEvidence;
import dev.afterword.contracts.person.PersonSeen;
import dev.afterword.contracts.retrospective.Decision;
import dev.afterword.contracts.retrospective.Factor;
import dev.afterword.contracts.retrospective.LanguageCount;
import dev.afterword.contracts.retrospective.ProposedAction;
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
import dev.afterword.contracts.retrospective.RetrospectiveSnapshot;
import dev.afterword.contracts.retrospective.RetrospectiveSubmitted;
import dev.afterword.contracts.slo.SloReviewDue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Names the records that Jackson reads and writes, for native images; a test compares it with the event catalogue. */
@RegisterForReflection(
        targets = {
            Access.class,
            PersonRef.class,
            ActionItemBlocked.class,
            ActionItemCanceled.class,
            ActionItemCommitted.class,
            ActionItemCompleted.class,
            ActionItemDeclined.class,
            ActionItemDeferred.class,
            ActionItemDetailsChanged.class,
            ActionItemFoundIneffective.class,
            ActionItemLinked.class,
            ActionItemProposed.class,
            ActionItemReassigned.class,
            ActionItemReopened.class,
            ActionItemSnapshot.class,
            ActionItemStarted.class,
            ActionItemSuperseded.class,
            ActionItemVerified.class,
            TrackerIssue.class,
            Verification.class,
            ChangeRecorded.class,
            ChangeMoved.class,
            SloReviewDue.class,
            CheckReminded.class,
            CheckResultRecorded.class,
            Impact.class,
            IncidentAccessOpened.class,
            IncidentCanceled.class,
            IncidentClosed.class,
            IncidentCommandHandedOff.class,
            IncidentCommandOffered.class,
            IncidentDeclared.class,
            IncidentDeclined.class,
            IncidentDetails.class,
            IncidentDetection.class,
            IncidentDetailsChanged.class,
            IncidentEscalationRecorded.class,
            IncidentImpactUpdated.class,
            IncidentImported.class,
            IncidentMerged.class,
            IncidentMessagePublished.class,
            IncidentMitigated.class,
            IncidentMomentCorrected.class,
            IncidentReopened.class,
            IncidentReported.class,
            IncidentResolved.class,
            IncidentRoleAssigned.class,
            IncidentRoleRecorded.class,
            IncidentRoleReleased.class,
            IncidentSeverityChanged.class,
            IncidentSnapshot.class,
            IncidentStatusChanged.class,
            IncidentTaskChanged.class,
            IncidentTimelineEntryCorrected.class,
            IncidentTimelineEntryRecorded.class,
            SloBudgetConsumed.class,
            Moments.class,
            PublishedMessage.class,
            TimelineEntry.class,
            TimelineEntryDetail.class,
            TimelineEvidence.class,
            PersonSeen.class,
            Decision.class,
            Factor.class,
            LanguageCount.class,
            ProposedAction.class,
            RetrospectiveActionProposed.class,
            RetrospectiveClosed.class,
            RetrospectiveDecisionRecorded.class,
            RetrospectiveDetailsChanged.class,
            RetrospectiveFactorIdentified.class,
            RetrospectiveFactorWithdrawn.class,
            RetrospectiveLanguageChecked.class,
            RetrospectiveOpened.class,
            RetrospectivePublished.class,
            RetrospectiveReopened.class,
            RetrospectiveRequested.class,
            RetrospectiveReturned.class,
            RetrospectiveReviewed.class,
            RetrospectiveSkipped.class,
            RetrospectiveSnapshot.class,
            RetrospectiveSubmitted.class
        })
final class EventReflection {

    private EventReflection() {}
}
