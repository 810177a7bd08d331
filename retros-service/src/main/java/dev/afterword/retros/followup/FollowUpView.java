package dev.afterword.retros.followup;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as this service last heard of it. */
@Schema(name = "RetrospectiveAction")
public record FollowUpView(
        UUID id,
        @Schema(description = "Null until the action item exists", examples = "ACT-7") String key,
        String title,
        @Schema(examples = "PROPOSED") String status,
        @Schema(examples = "PREVENT") String kind,
        @Schema(examples = "P1") String priority,
        PersonView owner,
        Instant dueAt,
        TrackerView tracker,
        Instant verifiedAt,
        PersonView verifiedBy,
        List<UUID> factorIds) {

    /** The issue that mirrors the action in the team's tracker. */
    @Schema(name = "RetrospectiveActionTracker")
    public record TrackerView(@Schema(examples = "PAY-128") String key, String url) {
        static TrackerView of(String key, String url) {
            return key == null ? null : new TrackerView(key, url);
        }
    }

    static FollowUpView of(FollowUp followUp) {
        return new FollowUpView(
                followUp.id(),
                followUp.key(),
                followUp.title(),
                followUp.status(),
                followUp.kind(),
                followUp.priority(),
                followUp.owner(),
                followUp.dueAt(),
                TrackerView.of(followUp.trackerKey(), followUp.trackerUrl()),
                followUp.verifiedAt(),
                followUp.verifiedBy(),
                followUp.factorIds());
    }
}
