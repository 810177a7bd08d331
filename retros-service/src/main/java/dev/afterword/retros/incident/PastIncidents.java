package dev.afterword.retros.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.afterword.retros.policy.PolicyFacts;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** All incidents as the database gave them; to be read off the event loop, for they are many. */
public final class PastIncidents {
    private static final FactsAsJson FACTS = new FactsAsJson();
    private static final ObjectReader SEEN = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readerFor(PolicyFacts.class);

    private final List<Tuple> rows;

    PastIncidents(List<Tuple> rows) {
        this.rows = rows;
    }

    /** Those that a reader with these principals may see, without what was called off. */
    public List<PastIncident> visibleTo(Set<String> principals) {
        return rows.stream()
                .map(row -> past(row, principals))
                .filter(Objects::nonNull)
                .toList();
    }

    private static PastIncident past(Tuple row, Set<String> principals) {
        var facts = FACTS.convertToEntityAttribute(row.get("facts", String.class));
        if (!facts.isVisibleTo(principals) || facts.isWithoutRetrospective()) {
            return null;
        }
        var end = facts.moments().end();
        return new PastIncident(
                facts.id(),
                facts.key(),
                facts.title(),
                end == null ? facts.moments().declared() : end,
                facts.forPolicy(FactsBesideRepository.beside(row)),
                decided(row));
    }

    private static PastIncident.Decided decided(Tuple row) {
        var version = row.get("policy_version", Number.class);
        return version == null
                ? null
                : new PastIncident.Decided(
                        version.intValue(),
                        seen(row.get("facts_seen", String.class)),
                        row.get("decided_at", OffsetDateTime.class).toInstant());
    }

    private static PolicyFacts seen(String json) {
        try {
            return SEEN.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored facts of a decision cannot be read", e);
        }
    }
}
