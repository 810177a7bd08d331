package dev.afterword.retros.retrospective;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the life of a retrospective. */
@Schema(name = "RetrospectiveTransition", examples = "{\"to\": \"SKIPPED\", \"reason\": \"Covered by RET-3\"}")
record TransitionRequest(
        @NotNull RetrospectiveStatus to,
        @Schema(description = "Needed to skip, and to revise what was published") @Size(max = 2000) String reason,
        @Schema(description = "Needed to publish without any action") @Size(max = 2000) String noActionsReason,
        @Schema(
                        description =
                                "To review: versions of the sections that were read, by their keys. Refused where one of"
                                        + " them has another version by now; left out, nothing is compared",
                        examples = "{\"narrative\": 7}")
                @Size(max = 20)
                Map<String, Long> sectionVersions) {}
