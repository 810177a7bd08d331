package dev.afterword.retros.cause;

import dev.afterword.retros.factor.FactorDomain;
import dev.afterword.retros.factor.FactorRole;
import dev.afterword.retros.factor.FactorView;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.TimelineEntryView;
import java.time.Instant;
import java.util.UUID;

/**
 * What stands in the causal graph.
 *
 * @param id id of the factor, of the timeline entry or of the incident
 * @param text statement of the factor, text of the entry, or title of the incident
 * @param domain of a factor, else null
 * @param role of a factor, else null
 * @param occurredAt of an entry, else null
 */
public record CausalNodeView(
        UUID id, NodeKind kind, String text, FactorDomain domain, FactorRole role, Instant occurredAt) {

    static CausalNodeView of(FactorView factor) {
        return new CausalNodeView(
                factor.id(), NodeKind.FACTOR, factor.statement(), factor.domain(), factor.role(), null);
    }

    static CausalNodeView of(TimelineEntryView entry) {
        return new CausalNodeView(entry.id(), NodeKind.ENTRY, entry.text(), null, null, entry.occurredAt());
    }

    static CausalNodeView of(IncidentFacts incident) {
        return new CausalNodeView(incident.id(), NodeKind.OUTCOME, incident.title(), null, null, null);
    }
}
