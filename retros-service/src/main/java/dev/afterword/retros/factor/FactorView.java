package dev.afterword.retros.factor;

import dev.afterword.retros.factor.detail.EvidenceLink;
import dev.afterword.retros.factor.detail.Necessity;
import dev.afterword.retros.factor.detail.ServiceEdge;
import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A factor as the API shows it.
 *
 * @param statement the condition in one sentence
 * @param domain where it lies
 * @param role what part it played; none is "the root"
 * @param category what kind of condition, or null
 * @param confidence how sure the record is of it
 * @param necessity whether it would have happened without
 * @param symptom whether it is a sign of other conditions and not one of its own
 * @param services keys of the services concerned
 * @param edge the connection between two services in which it lies, or null; neither is at fault
 * @param timelineEntryIds timeline entries that show it
 * @param links pages that show it
 * @param tags words to find it by
 * @param disposition what is done about it, or null while nobody has said
 * @param recordedBy who recorded it
 * @param withdrawnAt when it was withdrawn; null while it stands
 * @param withdrawnReason why it was withdrawn
 */
public record FactorView(
        UUID id,
        String statement,
        FactorDomain domain,
        FactorRole role,
        String category,
        Confidence confidence,
        Necessity necessity,
        boolean symptom,
        List<String> services,
        ServiceEdge edge,
        List<UUID> timelineEntryIds,
        List<EvidenceLink> links,
        List<String> tags,
        Disposition disposition,
        PersonView recordedBy,
        Instant withdrawnAt,
        String withdrawnReason,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** Whether it counts still. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    static FactorView of(Factor factor) {
        return new FactorView(
                factor.id(),
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
                factor.disposition(),
                factor.recordedBy(),
                factor.withdrawnAt(),
                factor.withdrawnReason(),
                factor.version(),
                factor.createdAt(),
                factor.updatedAt());
    }
}
