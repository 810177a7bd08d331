package dev.afterword.actions.actionitem;

import dev.afterword.actions.vocabulary.LinkState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The mirror of an action in a tracker, as the tracker feature last knew it.
 *
 * @param trackerId connection it lives in
 * @param state where it stands
 * @param issueId id in the tracker, or null until it exists
 * @param issueKey key in the tracker, or null until it exists
 * @param url address for people, or null
 * @param remoteStatus status as the tracker names it, or null
 * @param message why a person is needed, or null
 */
@Embeddable
@Schema(description = "The issue that mirrors an action in a tracker")
public record TrackerLink(
        UUID trackerId,
        @Enumerated(EnumType.STRING) LinkState state,
        String issueId,
        @Schema(examples = "OPS-118") String issueKey,
        String url,
        @Schema(examples = "In Progress") String remoteStatus,
        String message) {}
