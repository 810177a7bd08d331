package dev.afterword.retros.documentlanguage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why words stay as they are.
 *
 * @param place where they stand, as the finding says
 * @param rule rule of the finding
 * @param match the words of the finding
 * @param reason why they stay
 */
@Schema(
        name = "DismissFinding",
        examples = "{\"place\": \"/sections/narrative\", \"rule\": \"BL01\", \"match\": \"blamed\","
                + " \"reason\": \"It is the name of a command\"}")
record DismissFindingRequest(
        @NotBlank @Size(max = 60) String place,
        @NotBlank @Size(max = 10) String rule,
        @NotBlank @Size(max = 1000) String match,
        @NotBlank @Size(max = 2000) String reason) {}
