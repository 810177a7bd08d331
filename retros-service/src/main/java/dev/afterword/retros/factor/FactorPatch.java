package dev.afterword.retros.factor;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The members of a patch as the API document shows them: each may be left out. */
@Schema(examples = "{\"disposition\": {\"kind\": \"ACCEPTED\", \"reason\": \"Rare, and cheap when it happens\"}}")
record FactorPatch(
        @Schema(minLength = 1, maxLength = 1000) String statement,
        FactorDomain domain,
        FactorRole role,
        @Schema(maxLength = 80) String category,
        Confidence confidence,
        List<String> services,
        List<UUID> timelineEntryIds,
        Disposition disposition) {}
