package dev.afterword.incidents.retrospectivelink;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Follows the retrospective of an incident; its state and its decision come in different events. */
@ApplicationScoped
class RetrospectiveLinkService {

    private static final String SKIP = "SKIP";

    private final RetrospectiveLinkRepository links;

    RetrospectiveLinkService(RetrospectiveLinkRepository links) {
        this.links = links;
    }

    Uni<Void> show(UUID incidentId, RetrospectiveLinkView link, long sequence) {
        return links.keepState(incidentId, link, sequence);
    }

    Uni<Void> decided(UUID incidentId, String outcome, String reason, long sequence) {
        return links.keepDecision(incidentId, outcome, reason, sequence);
    }

    Uni<Void> skipped(UUID incidentId, String reason, long sequence) {
        return links.keepDecision(incidentId, SKIP, reason, sequence);
    }
}
