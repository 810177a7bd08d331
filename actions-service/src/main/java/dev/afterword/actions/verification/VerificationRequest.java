package dev.afterword.actions.verification;

import dev.afterword.actions.actionitem.Verdict;
import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.Outcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a second person found.
 *
 * @param outcome VERIFIED needs evidence, NOT_EFFECTIVE what was learned, NOT_DONE sends the work back
 * @param evidence what the verifier saw
 * @param learned what was learned where the action was not effective
 */
@Schema(name = "ActionJudgement", description = "What a second person found")
record VerificationRequest(
        @NotNull Outcome outcome, @Valid EvidenceRequest evidence, @Size(max = 4000) String learned) {

    /** What the verifier saw: a note, a link, or both. */
    @Schema(name = "EvidenceGiven")
    record EvidenceRequest(
            @Size(max = 4000) @Schema(examples = "Pulled the plug on a replica: paged after 90 seconds") String note,
            @Size(max = 2000)
                    @Pattern(regexp = "(?i)https?://\\S+", message = "must be an http or https address")
                    @Schema(examples = "https://dashboards.example/drill/17")
                    String url) {}

    Verdict by(PersonRef person) {
        var note = evidence == null ? null : evidence.note();
        var url = evidence == null ? null : evidence.url();
        return new Verdict(outcome, note, url, learned, person);
    }
}
