package dev.afterword.retros.factor;

import dev.afterword.retros.factor.detail.EvidenceLink;
import dev.afterword.retros.factor.detail.Necessity;
import dev.afterword.retros.factor.detail.ServiceEdge;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a factor, to record it and to change it.
 *
 * @param statement the condition in one sentence
 * @param domain where it lies
 * @param role what part it played; none is "the root"
 * @param category what kind of condition, for example configuration; factors with the same one stand together
 * @param confidence how sure the record is of it
 * @param necessity whether it would have happened without; UNJUDGED when left out
 * @param symptom whether it is a sign of other conditions and not one of its own; false when left out
 * @param services keys of the services concerned
 * @param edge the connection between two services in which it lies, or null
 * @param timelineEntryIds timeline entries that show it
 * @param links pages that show it
 * @param tags words to find it by, kept in small letters
 * @param disposition what is done about it, or null while nobody has said
 */
@Schema(
        name = "Factor",
        examples =
                """
                {"statement": "The retry limit was higher than the pool behind it could carry", "domain": "TECHNOLOGY",
                 "role": "ENABLER", "category": "resilience", "confidence": "OBSERVED", "necessity": "NECESSARY",
                 "services": ["checkout"], "edge": {"from": "checkout", "to": "payments"},
                 "links": [{"url": "https://grafana.example.org/d/pool", "label": "Connections of the pool"}],
                 "tags": ["retries"]}""")
record FactorRequest(
        @NotBlank @Size(max = 1000) String statement,
        @NotNull FactorDomain domain,
        @NotNull FactorRole role,
        @Size(min = 1, max = 80) String category,
        @NotNull Confidence confidence,
        Necessity necessity,
        Boolean symptom,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> services,
        @Valid ServiceEdge edge,
        @Size(max = 100) List<@NotNull UUID> timelineEntryIds,
        @Size(max = 20) List<@NotNull @Valid EvidenceLink> links,
        @Size(max = 20) List<@NotBlank @Size(max = 50) @Pattern(regexp = "[^\\p{Cntrl},]*") String> tags,
        @Valid Disposition disposition) {

    FactorRequest {
        necessity = necessity == null ? Necessity.UNJUDGED : necessity;
        symptom = symptom != null && symptom;
        services = services == null ? List.of() : services;
        timelineEntryIds = timelineEntryIds == null ? List.of() : timelineEntryIds;
        links = links == null ? List.of() : links;
        tags = tags == null ? List.of() : tags;
    }

    static FactorRequest of(Factor factor) {
        return new FactorRequest(
                factor.statement(),
                factor.domain(),
                factor.role(),
                factor.category(),
                factor.confidence(),
                factor.necessity(),
                factor.isSymptom(),
                factor.services(),
                factor.edge(),
                factor.timelineEntryIds(),
                factor.links(),
                factor.tags(),
                factor.disposition());
    }
}
