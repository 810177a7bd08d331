package dev.afterword.retros.skipreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkipReportTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void ratesAreWhatTheyWouldBeWithTheSeveritiesOfTheWholeOrganisation() {
        // Both skip half of SEV4 and none of SEV1; only their mix differs.
        var report = report(
                count("payments", "SEV1", 30, 0),
                count("payments", "SEV4", 10, 5),
                count("search", "SEV1", 10, 0),
                count("search", "SEV4", 30, 15));

        assertThat(team(report, "payments").skipRate()).isEqualTo(0.125);
        assertThat(team(report, "search").skipRate()).isEqualTo(0.375);
        assertThat(team(report, "payments").adjustedSkipRate()).isEqualTo(0.25);
        assertThat(team(report, "search").adjustedSkipRate()).isEqualTo(0.25);
        assertThat(report.organisation().skipRate()).isEqualTo(0.25);
        assertThat(report.organisation().adjustedSkipRate()).isEqualTo(0.25);
        assertThat(report.method()).startsWith("Direct standardisation");
    }

    @Test
    void severitiesThatATeamHasNoneOfAreLeftOut() {
        var report = report(count("payments", "SEV1", 30, 0), count("search", "SEV4", 10, 5));

        assertThat(team(report, "search").adjustedSkipRate()).isEqualTo(0.5);
        assertThat(team(report, "search").coveredMix()).isEqualTo(0.25);
    }

    @Test
    void fewDecisionsAreSuppressedAndSoIsWhatWouldTellOfThem() {
        var report =
                report(count("mail", "SEV2", 4, 4), count("payments", "SEV2", 30, 3), count("search", "SEV2", 10, 1));

        assertThat(report.teams())
                .filteredOn(TeamSkips::suppressed)
                .extracting(TeamSkips::team)
                .containsExactly("mail", "search");
        assertThat(team(report, "mail").skipped()).isNull();
        assertThat(team(report, "search").skipRate()).isNull();
        assertThat(team(report, "payments").decisions()).isEqualTo(30);
    }

    @Test
    void severalTeamsWithFewDecisionsDoNotFollowFromTheTotalEither() {
        var report = report(
                count("mail", "SEV2", 1, 1),
                count("billing", "SEV2", 2, 0),
                count("payments", "SEV2", 30, 3),
                count("search", "SEV2", 10, 1));

        assertThat(report.teams())
                .filteredOn(TeamSkips::suppressed)
                .extracting(TeamSkips::team)
                .containsExactly("billing", "mail", "search");
    }

    @Test
    void anOrganisationWithHardlyAnyDecisionsShowsNone() {
        assertThat(report(count(null, "SEV2", 3, 1)).organisation().suppressed())
                .isTrue();
        assertThat(report().teams()).isEmpty();
    }

    private static SkipReportView report(SkipCount... counts) {
        return new SkipReport(List.of(counts)).view(FROM, TO, null);
    }

    private static SkipCount count(String team, String severity, int decisions, int skipped) {
        return new SkipCount(team, severity, decisions, skipped, 0, 0, 0);
    }

    private static TeamSkips team(SkipReportView report, String name) {
        return report.teams().stream()
                .filter(team -> name.equals(team.team()))
                .findFirst()
                .orElseThrow();
    }
}
