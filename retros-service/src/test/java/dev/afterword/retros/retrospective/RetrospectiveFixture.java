package dev.afterword.retros.retrospective;

import dev.afterword.retros.draft.DraftedSection;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.IncidentImpact;
import dev.afterword.retros.incident.IncidentMoments;
import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.Depth;
import dev.afterword.retros.policy.Outcome;
import dev.afterword.retros.policy.PolicyVerdict;
import dev.afterword.retros.policy.Requirement;
import dev.afterword.retros.policy.terms.RuleTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Retrospectives in any status, brought there by legal steps. */
final class RetrospectiveFixture {
    static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    static final PersonView FARAH = new PersonView("4", "Farah Haddad");
    static final PersonView MAYA = new PersonView("5", "Maya Lindqvist");
    private static final UUID ID = UUID.fromString("01932f6e-7a10-7c3e-9d51-0f6b5f1a2b01");

    private RetrospectiveFixture() {}

    static Retrospective aRetrospective(RetrospectiveStatus status) {
        return new Retrospective(ID, 7, status, incident("ORGANISATION", List.of()), NOW);
    }

    /** Owned by Farah where there is an owner. */
    static Retrospective in(RetrospectiveStatus status) {
        var retrospective =
                aRetrospective(status == RetrospectiveStatus.REQUESTED ? status : RetrospectiveStatus.UNDECIDED);
        switch (status) {
            case UNDECIDED, REQUESTED -> {}
            case SKIPPED -> retrospective.skip("Covered by another one", NOW);
            case DRAFTING -> retrospective.hold(NOW);
            case IN_REVIEW, REVIEWED, PUBLISHED, CLOSED -> advance(retrospective, status);
        }
        return retrospective;
    }

    private static void advance(Retrospective retrospective, RetrospectiveStatus status) {
        retrospective.hold(NOW);
        retrospective.edit("Title", FARAH, null, NOW);
        retrospective.submit(sections("text"), NOW);
        if (status.ordinal() >= RetrospectiveStatus.REVIEWED.ordinal()) {
            retrospective.review(MAYA, NOW);
        }
        if (status.ordinal() >= RetrospectiveStatus.PUBLISHED.ordinal()) {
            retrospective.publish(new PublicationReadiness(0, 0, 1, Set.of("P2")), null, NOW);
        }
        if (status == RetrospectiveStatus.CLOSED) {
            retrospective.close(NOW);
        }
    }

    static List<RetrospectiveSection> sections(String body) {
        return Arrays.stream(SectionKey.values())
                .map(key -> new RetrospectiveSection(ID, new DraftedSection(key, body, false, "hint"), NOW))
                .toList();
    }

    static PolicyVerdict verdict(Outcome outcome) {
        return new PolicyVerdict(
                1,
                "SEV1",
                Requirement.REQUIRED,
                outcome,
                Depth.DEEP,
                "seven-elements",
                NOW.plus(Duration.ofDays(3)),
                "Because.",
                null,
                RuleTerms.NONE);
    }

    static IncidentFacts incident(String visibility, List<String> audience) {
        return new IncidentFacts(
                UUID.randomUUID(),
                "INC-42",
                "Checkout slow",
                null,
                "MITIGATED",
                "SEV1",
                "DEGRADATION",
                List.of(),
                null,
                FARAH,
                null,
                IncidentMoments.NONE,
                IncidentImpact.UNKNOWN,
                0,
                visibility,
                audience,
                false,
                null);
    }
}
