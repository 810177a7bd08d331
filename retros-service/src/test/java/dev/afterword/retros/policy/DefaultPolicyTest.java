package dev.afterword.retros.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.retros.holiday.Holidays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy that an organisation starts with, read from the migration that publishes it. */
class DefaultPolicyTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static RetrospectivePolicy policy;

    @BeforeAll
    static void readTheMigration() throws IOException {
        try (var sql = DefaultPolicyTest.class.getResourceAsStream("/db/migration/V3__publish_default_policy.sql")) {
            var text = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
            var json = text.substring(text.indexOf("'{\"rules\"") + 1, text.lastIndexOf("}'") + 1);
            var rules = new PolicyRules.AsJson().convertToEntityAttribute(json);
            policy = new RetrospectivePolicy(1, PolicyMode.TAILORED, null, rules, MONDAY);
        }
    }

    @ParameterizedTest(name = "{0} {1}, {2} min, {3} customers, data loss {4}, {5} responders: {6} {7}")
    @CsvSource({
        "SEV0, AVAILABILITY,  5,    , NO,      2, REQUIRED,    DEEP,     3",
        "SEV1, AVAILABILITY,  5,    , NO,      2, REQUIRED,    STANDARD, 3",
        "SEV4, AVAILABILITY,  5,    , YES,     2, REQUIRED,    DEEP,     3",
        "SEV2, DEGRADATION,   5,    , UNKNOWN, 2, REQUIRED,    STANDARD, 7",
        "SEV3, DEGRADATION,   5, 1000, NO,     2, REQUIRED,    STANDARD, 7",
        "SEV3, DEGRADATION,   5, 999, NO,      2, OPTIONAL,    LIGHT,    14",
        "SEV3, DEGRADATION,  60,    , NO,      2, RECOMMENDED, STANDARD, 7",
        "SEV3, DEGRADATION,  59,    , NO,      2, OPTIONAL,    LIGHT,    14",
        "SEV3, DEGRADATION,   5,    , NO,      8, RECOMMENDED, STANDARD, 7",
        "SEV4, SECURITY,      5,    , NO,      2, RECOMMENDED, STANDARD, 7",
        "SEV3, NEAR_MISS,     5,    , NO,      2, OPTIONAL,    LIGHT,    14",
        "UNKNOWN, AMBIGUOUS,  5,    , UNKNOWN, 2, RECOMMENDED, STANDARD, 7",
        "SEV4, CAPACITY,      5,    , UNKNOWN, 2, OPTIONAL,    LIGHT,    14",
        "SEV1, EXERCISE,    200, 5000, YES,    9, NONE,        LIGHT,    ",
        "SEV4, MAINTENANCE, 200,    , NO,      2, NONE,        LIGHT,    ",
        "SEV1, MAINTENANCE,   5,    , NO,      2, REQUIRED,    STANDARD, 3",
        "SEV4, MAINTENANCE,   5,    , YES,     2, REQUIRED,    DEEP,     3",
    })
    void eachKindOfIncidentGetsWhatPeopleExpect(
            String severity,
            String type,
            long minutes,
            Long customers,
            String dataLoss,
            int responders,
            Requirement requirement,
            Depth depth,
            Long dueInDays) {
        var facts = PolicyFixture.facts(severity, type, List.of("checkout"), minutes, customers, dataLoss, responders);

        var verdict = policy.judge(facts, MONDAY, Holidays.NONE);

        assertEquals(requirement, verdict.requirement());
        assertEquals(depth, verdict.depth());
        assertEquals(dueInDays == null ? null : MONDAY.plus(Duration.ofDays(dueInDays)), verdict.dueAt());
    }

    @Test
    void itIsAPolicyThatPeopleCouldPublish() {
        PolicyProblems.check(policy.rules(), Holidays.NONE);
    }
}
