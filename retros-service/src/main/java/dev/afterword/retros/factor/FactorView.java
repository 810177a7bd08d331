package dev.afterword.retros.factor;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A factor as the API shows it. */
record FactorView(
        UUID id,
        String statement,
        FactorDomain domain,
        FactorRole role,
        String category,
        Confidence confidence,
        List<String> services,
        List<UUID> timelineEntryIds,
        Disposition disposition,
        PersonView recordedBy,
        @Schema(description = "When it was withdrawn; null while it stands") Instant withdrawnAt,
        String withdrawnReason,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static FactorView of(Factor factor) {
        return new FactorView(
                factor.id(),
                factor.statement(),
                factor.domain(),
                factor.role(),
                factor.category(),
                factor.confidence(),
                factor.services(),
                factor.timelineEntryIds(),
                factor.disposition(),
                factor.recordedBy(),
                factor.withdrawnAt(),
                factor.withdrawnReason(),
                factor.version(),
                factor.createdAt(),
                factor.updatedAt());
    }
}
