package dev.afterword.incidents.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.message.MessageAudience;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Instant DECLARED = Instant.parse("2026-03-02T10:02:00Z");

    private static final RhythmConfig CONFIG = new RhythmConfig() {
        @Override
        public Duration firstWithin() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(20);
        }

        @Override
        public Duration youngFor() {
            return Duration.ofHours(2);
        }

        @Override
        public Duration everyThen() {
            return Duration.ofHours(1);
        }
    };

    @Test
    void theFirstUpdateIsDueSoonAfterTheDeclaration() {
        var view = view(null, null, "10:08:00");

        assertThat(view.dueAt()).isEqualTo(at("10:07:00"));
        assertThat(view.overdue()).isTrue();
        assertThat(view.everyMinutes()).isEqualTo(20);
        assertThat(view.nextUpdateAt()).isEqualTo(at("10:25:00"));
    }

    @Test
    void theNextOneFollowsInAStepUnlessAnotherTimeWasPromised() {
        assertThat(view("10:06:00", null, "10:20:00").dueAt()).isEqualTo(at("10:26:00"));
        assertThat(view("10:06:00", "10:45:00", "10:30:00").dueAt()).isEqualTo(at("10:45:00"));
        assertThat(view("10:06:00", "10:45:00", "10:30:00").overdue()).isFalse();
    }

    @Test
    void afterTwoHoursTheStepsAreLonger() {
        assertThat(view("12:01:59", null, "12:03:00").dueAt()).isEqualTo(at("12:21:59"));
        var later = view("12:02:00", null, "12:03:00");
        assertThat(later.dueAt()).isEqualTo(at("13:02:00"));
        assertThat(later.everyMinutes()).isEqualTo(60);
        assertThat(later.nextUpdateAt()).isEqualTo(at("13:00:00"));
    }

    @Test
    void nobodyWaitsOnceItIsOver() {
        var view = new Rhythm(MessageAudience.CUSTOMER, true, DECLARED, at("10:06:00"), at("10:20:00"))
                .view(CONFIG, at("11:00:00"));

        assertThat(view).isEqualTo(new RhythmView(MessageAudience.CUSTOMER, at("10:06:00"), null, false, null, null));
    }

    private static RhythmView view(String sent, String promised, String now) {
        return new Rhythm(MessageAudience.CUSTOMER, false, DECLARED, at(sent), at(promised)).view(CONFIG, at(now));
    }

    private static Instant at(String time) {
        return time == null ? null : Instant.parse("2026-03-02T" + time + "Z");
    }
}
