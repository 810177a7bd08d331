package dev.afterword.incidents.chat.command;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.incident.IncidentBriefService;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.timeline.AddTimelineEntryRequest;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineEntryView;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Says what happened and how bad it is now in one go: both are done, or neither. */
@ApplicationScoped
class ChatUpdateService {

    private final IncidentBriefService incidents;
    private final TimelineService timeline;
    private final IdempotentRequests idempotent;

    ChatUpdateService(IncidentBriefService incidents, TimelineService timeline, IdempotentRequests idempotent) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.idempotent = idempotent;
    }

    @WithTransaction
    Uni<TimelineEntryView> addAndRate(
            ResourceId id, String text, Severity severity, String reason, IdempotencyKey key) {
        var fact = AddTimelineEntryRequest.of(TimelineEntryKind.NOTE, null, text, null);
        return incidents
                .lock(id)
                .chain(() -> idempotent.once(key, TimelineEntryView.class, () -> timeline.add(id, fact, null)
                        .call(() -> incidents.rateLocked(id, severity, reason))));
    }
}
