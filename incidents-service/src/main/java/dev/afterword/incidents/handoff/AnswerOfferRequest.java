package dev.afterword.incidents.handoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer to an offer of command.
 *
 * @param to ACCEPTED or DECLINED by the person who is asked; WITHDRAWN by the commander or by who made the offer
 * @param reason why, up to 500 characters, optional
 */
record AnswerOfferRequest(
        @NotNull @Schema(examples = "ACCEPTED") OfferStatus to,
        @Size(max = 500) @Schema(examples = "I am running the rollback") String reason) {

    AnswerOfferRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
