package dev.afterword.retros.incident;

import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.PolicyFacts;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An incident as last heard of. */
@RegisterForReflection
public record IncidentFacts(
        UUID id,
        String key,
        String title,
        String summary,
        String status,
        String severity,
        String type,
        List<String> services,
        String responsibleTeam,
        PersonView declaredBy,
        PersonView commander,
        IncidentMoments moments,
        IncidentImpact impact,
        int responders,
        String visibility,
        List<String> audience,
        boolean imported,
        IncidentTraits traits) {

    private static final String ORGANISATION = "ORGANISATION";
    private static final Set<String> WITHOUT_RETROSPECTIVE = Set.of("DECLINED", "MERGED", "CANCELED");
    private static final Set<String> OVER_FOR_CUSTOMERS = Set.of("MITIGATED", "RESOLVED", "CLOSED");

    /** Facts that were stored before traits were heard of have none. */
    public IncidentFacts {
        traits = traits == null ? IncidentTraits.UNKNOWN : traits;
    }

    /** Whether the impact is over, so that the policy may decide; it has no word on records of another system. */
    public boolean isReadyForDecision() {
        return !imported && OVER_FOR_CUSTOMERS.contains(status);
    }

    /** Whether clocks of regulators may run before the impact is over, so that somebody has to see them. */
    public boolean needsItsClocks() {
        return !imported && traits.classifiedMajor() != null && !isWithoutRetrospective();
    }

    /** Whether it was called off, so that there is nothing to look back on. */
    public boolean isWithoutRetrospective() {
        return WITHOUT_RETROSPECTIVE.contains(status);
    }

    /** Whether only its audience may see it. */
    public boolean isRestricted() {
        return !ORGANISATION.equals(visibility);
    }

    /** Whether a reader with these principals may see it and all that comes from it. */
    public boolean isVisibleTo(Set<String> principals) {
        return ORGANISATION.equals(visibility) || audience.stream().anyMatch(principals::contains);
    }

    IncidentFacts takenOver(boolean from) {
        return from == imported
                ? this
                : new IncidentFacts(
                        id,
                        key,
                        title,
                        summary,
                        status,
                        severity,
                        type,
                        services,
                        responsibleTeam,
                        declaredBy,
                        commander,
                        moments,
                        impact,
                        responders,
                        visibility,
                        audience,
                        from,
                        traits);
    }

    /** What the policy looks at; what is told of it elsewhere comes beside. */
    public PolicyFacts forPolicy(FactsBeside beside) {
        return new PolicyFacts(
                severity,
                type,
                services,
                traits.serviceTier(),
                responsibleTeam,
                minutes(moments.onset(), moments.end()),
                impact.customersAffected(),
                impact.dataLoss(),
                impact.dataExposure(),
                traits.detectedBy() == null ? beside.detectedBy() : traits.detectedBy(),
                responders,
                beside.responderHours(),
                beside.budgetPercent(),
                beside.sharedFactor(),
                traits.leadership(),
                traits.environment(),
                traits.labels());
    }

    private static Long minutes(Instant from, Instant to) {
        return from == null || to == null || to.isBefore(from)
                ? null
                : Duration.between(from, to).toMinutes();
    }
}
