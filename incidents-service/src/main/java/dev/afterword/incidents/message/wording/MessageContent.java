package dev.afterword.incidents.message.wording;

import dev.afterword.incidents.incident.Certainty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a message says. Since when and for how long is not among it: that is computed from the incident's moments.
 *
 * @param headline one line
 * @param affected who is affected, or null while nobody has told
 * @param capability what they could not do, or null while nobody has told
 * @param dataLoss whether data was lost; null while nobody has told, which is not the same as UNKNOWN
 * @param dataExposure whether data was exposed; null while nobody has told, which is not the same as UNKNOWN
 * @param otherConcerns what else readers may fear, each with its answer
 * @param unaffected what did not go wrong, or null
 * @param nextUpdateAt when readers hear of it again, or null
 * @param body free text, Markdown without pictures or HTML, or null
 */
@RegisterForReflection
@Schema(name = "MessageContent")
public record MessageContent(
        @NotBlank @Size(max = 200) @Schema(examples = "Card payments fail for some customers") String headline,
        @Size(max = 300) @Schema(examples = "Customers in the EU who pay by card") String affected,
        @Size(max = 300) @Schema(examples = "complete a purchase") String capability,
        @Schema(examples = "NO") Certainty dataLoss,
        @Schema(examples = "NO") Certainty dataExposure,
        @Size(max = 10) List<@NotNull @Valid Concern> otherConcerns,
        @Size(max = 1000) @Schema(examples = "Payments by invoice work as usual.") String unaffected,
        @Schema(examples = "2026-03-02T10:30:00Z") Instant nextUpdateAt,
        @Size(max = 8000) @Schema(examples = "A fix is being rolled out.") String body) {

    public MessageContent {
        headline = headline == null ? null : headline.strip();
        affected = blankToNull(affected);
        capability = blankToNull(capability);
        unaffected = blankToNull(unaffected);
        body = blankToNull(body);
        otherConcerns = otherConcerns == null ? List.of() : otherConcerns;
    }

    /** Every piece of text by the pointer that requests name it by. */
    public Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("/headline", headline);
        put(texts, "/affected", affected);
        put(texts, "/capability", capability);
        put(texts, "/unaffected", unaffected);
        put(texts, "/body", body);
        for (int i = 0; i < otherConcerns.size(); i++) {
            texts.put("/otherConcerns/" + i + "/concern", otherConcerns.get(i).concern());
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String pointer, String text) {
        if (text != null) {
            texts.put(pointer, text);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
