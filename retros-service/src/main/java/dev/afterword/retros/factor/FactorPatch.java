package dev.afterword.retros.factor;

import dev.afterword.retros.factor.detail.EvidenceLink;
import dev.afterword.retros.factor.detail.Necessity;
import dev.afterword.retros.factor.detail.ServiceEdge;
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
        Necessity necessity,
        Boolean symptom,
        List<String> services,
        ServiceEdge edge,
        List<UUID> timelineEntryIds,
        List<EvidenceLink> links,
        List<String> tags,
        Disposition disposition) {}
