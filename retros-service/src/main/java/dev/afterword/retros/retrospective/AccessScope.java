package dev.afterword.retros.retrospective;

import dev.afterword.retros.incident.IncidentFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who may see a retrospective: exactly those who may see its incident. */
@Embeddable
class AccessScope {
    private static final String ORGANISATION = "ORGANISATION";

    @Column(length = 20, nullable = false)
    private String visibility;

    @Column(columnDefinition = "text[]", nullable = false)
    private String[] audience;

    AccessScope() {}

    AccessScope(IncidentFacts incident) {
        this.visibility = incident.visibility();
        this.audience = incident.audience().toArray(String[]::new);
    }

    boolean equalsThat(AccessScope that) {
        return visibility.equals(that.visibility) && Arrays.equals(audience, that.audience);
    }

    boolean includes(Set<String> principals) {
        return ORGANISATION.equals(visibility) || Arrays.stream(audience).anyMatch(principals::contains);
    }

    String visibility() {
        return visibility;
    }

    List<String> audience() {
        return List.of(audience);
    }
}
