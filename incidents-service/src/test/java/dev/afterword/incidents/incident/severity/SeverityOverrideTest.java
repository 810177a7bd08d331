package dev.afterword.incidents.incident.severity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are asked why a severity is another than the impact says where the answer is worth their time. */
class SeverityOverrideTest {

    @ParameterizedTest(name = "{0} set while the impact said {1}, which says {2} by now: asked is {3}")
    @CsvSource({
        "SEV3, SEV2, SEV2, true",
        "SEV3, SEV1, SEV2, true",
        "SEV3, UNKNOWN, SEV2, false",
        "SEV3, SEV3, SEV2, false",
        "SEV3, SEV4, SEV2, false",
        "SEV3, UNKNOWN, SEV1, true",
        "SEV3, SEV3, SEV1, true",
        "SEV1, SEV2, SEV2, false",
        "SEV1, UNKNOWN, SEV3, true",
        "SEV0, SEV4, SEV4, true",
        "SEV2, SEV2, SEV2, false",
        "SEV4, UNKNOWN, UNKNOWN, false"
    })
    void whoSetALowerOneKnowinglyOrOneThatIsFarApartIsAsked(Severity set, Severity then, Severity now, boolean asked) {
        assertThat(set(set, " ", then).wantsReason(now)).isEqualTo(asked);
        assertThat(set(set, "They have a workaround", then).wantsReason(now)).isFalse();
    }

    @Test
    void aMachineIsNotAsked() {
        var rule = SeverityOverride.from(SeverityOrigin.IMPORT, set(Severity.SEV4, null, Severity.SEV1));

        assertThat(rule.wantsReason(Severity.SEV1)).isFalse();
    }

    private static SeverityOverride set(Severity severity, String reason, Severity computed) {
        return SeverityOverride.against(
                computed, SeverityOverride.of(severity, reason, new PersonRef("p1", "Ana"), Instant.EPOCH));
    }
}
