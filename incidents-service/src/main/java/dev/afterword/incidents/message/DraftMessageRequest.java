package dev.afterword.incidents.message;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.message.wording.Concern;
import dev.afterword.incidents.message.wording.MessageContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message to draft.
 *
 * @param audience whom it is for; it cannot be changed afterwards
 * @param headline one line
 * @param affected who is affected; a message to customers needs it before it is approved
 * @param capability what they could not do; a message to customers needs it before it is approved
 * @param dataLoss whether data was lost; a message to customers needs it before it is approved
 * @param dataExposure whether data was exposed; a message to customers needs it before it is approved
 * @param otherConcerns what else readers may fear, each with its answer
 * @param unaffected what did not go wrong, optional
 * @param nextUpdateAt when readers hear of it again, optional
 * @param body free text, Markdown without pictures or HTML, optional
 */
@Schema(name = "DraftMessage")
record DraftMessageRequest(
        @NotNull @Schema(examples = "CUSTOMER") MessageAudience audience,
        @NotBlank @Size(max = 200) @Schema(examples = "Card payments fail for some customers") String headline,
        @Size(max = 300) @Schema(examples = "Customers in the EU who pay by card") String affected,
        @Size(max = 300) @Schema(examples = "complete a purchase") String capability,
        @Schema(examples = "NO") Certainty dataLoss,
        @Schema(examples = "NO") Certainty dataExposure,
        @Size(max = 10) List<@NotNull @Valid Concern> otherConcerns,
        @Size(max = 1000) @Schema(examples = "Payments by invoice work as usual.") String unaffected,
        @Schema(examples = "2026-03-02T10:30:00Z") Instant nextUpdateAt,
        @Size(max = 8000) @Schema(examples = "A fix is being rolled out.") String body) {

    MessageContent content() {
        return new MessageContent(
                headline, affected, capability, dataLoss, dataExposure, otherConcerns, unaffected, nextUpdateAt, body);
    }
}
