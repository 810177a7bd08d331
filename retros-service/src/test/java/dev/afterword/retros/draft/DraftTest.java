package dev.afterword.retros.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.IncidentImpact;
import dev.afterword.retros.incident.IncidentMoments;
import dev.afterword.retros.incident.IncidentStory;
import dev.afterword.retros.incident.RoleHeld;
import dev.afterword.retros.incident.TimelineEntryView;
import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final PersonView CARLOS = new PersonView("2", "Carlos Mendes");
    private static final Instant STARTED = Instant.parse("2026-03-02T09:41:00Z");
    private static final IncidentMoments ALL =
            new IncidentMoments(STARTED, at(6), at(9), at(10), at(31), at(50), at(84), null);
    private static final IncidentImpact KNOWN =
            new IncidentImpact(1830L, "NO", "NO", "Customers could not pay by card");

    @Test
    void allSevenSectionsAreWrittenInTheirOrder() {
        var draft = Draft.of(story(ALL, KNOWN));

        assertEquals(
                List.of(SectionKey.values()),
                draft.stream().map(DraftedSection::key).toList());
        assertTrue(draft.stream().noneMatch(section -> section.body().isBlank()));
    }

    @Test
    void theImpactSaysWhoCouldNotDoWhatForHowLongAndWhatDidNotGoWrong() {
        var section = section(SectionKey.STAKEHOLDER_MESSAGES, story(ALL, KNOWN));

        assertContains(
                section,
                "Customers could not pay by card. It lasted **50 min** (impact started 2026-03-02 09:41 UTC → mitigated"
                        + " 2026-03-02 10:31 UTC).");
        assertContains(section, "Customers affected: 1,830");
        assertContains(section, "| Data lost | No |");
        assertTrue(section.complete());
        assertFalse(section.body().contains("Carlos"), "a message names nobody");
    }

    @Test
    void whatIsNotKnownIsSaidAndAsked() {
        var moments = new IncidentMoments(null, null, at(9), null, null, null, at(84), null);
        var story = story(moments, new IncidentImpact(null, "UNKNOWN", "YES", null));

        var message = section(SectionKey.STAKEHOLDER_MESSAGES, story);
        assertContains(message, "A failure occurred: Checkout slow. It lasted **1 h 15 min** (declared");
        assertContains(message, "| Data lost | Not known yet |");
        assertContains(message, "| Data exposed | Yes |");
        assertFalse(message.complete());
        assertTrue(message.hint().startsWith("The record does not say who could not do what."));
        var narrative = section(SectionKey.NARRATIVE, story);
        assertContains(narrative, "When and how was it first noticed? No detection time is recorded.");
        assertContains(narrative, "How many customers were affected? No number is recorded.");
        assertContains(narrative, "Was any data lost? Not known yet.");
        assertFalse(narrative.body().contains("Was any data exposed"));
    }

    @Test
    void theTimelineShowsTheTimeSinceTheEntryBeforeAndTheRoleNotThePerson() {
        var story = story(
                ALL,
                KNOWN,
                entry("OBSERVATION", 12, "Queue | grows\n<b>fast</b>", "ORGANISATION"),
                entry("DECISION", 14, "Roll back", "ORGANISATION"));

        var section = section(SectionKey.COMMUNICATION_TIMELINE, story);

        assertContains(
                section,
                "| Time to detect | 6 min | impact started 2026-03-02 09:41 UTC → detected 2026-03-02 09:47 UTC |");
        assertContains(
                section,
                "| 2026-03-02 09:53:00 | +12 min |  | Observation | Queue \\| grows \\<b>fast\\</b> | Commander |");
        assertContains(section, "| 2026-03-02 09:55:00 | +14 min | +2 min | Decision | Roll back | Commander |");
        assertContains(section, "| Commander | Carlos Mendes | 2026-03-02 09:50:00 |  |");
    }

    @Test
    void longGapsInTheRecordAreNamed() {
        var story = story(
                ALL,
                KNOWN,
                entry("CHANGE_DEPLOY", -30, "checkout 4.17", "ORGANISATION"),
                entry("OBSERVATION", 12, "Queue grows", "ORGANISATION"),
                entry("DECISION", 26, "Roll back", "ORGANISATION"));

        var section = section(SectionKey.COMMUNICATION_TIMELINE, story);

        assertContains(section, "| 2026-03-02 09:11:00 | -30 min |  | Change deploy |");
        assertContains(section, "- 42 min, from 2026-03-02 09:11 UTC to 2026-03-02 09:53 UTC");
        assertFalse(section.body().contains("- 14 min"));
    }

    @Test
    void entriesForRespondersOrTheirAuthorAloneStayOut() {
        var story = story(
                ALL,
                KNOWN,
                entry("NOTE", 12, "for us", "RESPONDERS"),
                entry("NOTE", 13, "for me", "PRIVATE"),
                entry("NOTE", 14, "for all", "ORGANISATION"));

        for (var section : Draft.of(story)) {
            assertFalse(section.body().contains("for us") || section.body().contains("for me"));
        }
        assertContains(section(SectionKey.COMMUNICATION_TIMELINE, story), "only or private: 2.");
    }

    @Test
    void changesNearTheOnsetAndHypothesesAreOfferedAsNoMoreThanThat() {
        var story = story(
                ALL,
                KNOWN,
                entry("CHANGE_DEPLOY", -60 * 30, "checkout 4.16", "ORGANISATION"),
                entry("CHANGE_DEPLOY", -5, "checkout 4.18", "ORGANISATION"),
                entry("HYPOTHESIS_PROPOSED", 15, "The pool is exhausted", "ORGANISATION"));

        var section = section(SectionKey.CONTRIBUTING_FACTORS, story);

        assertContains(section, "checkout 4.18");
        assertFalse(section.body().contains("checkout 4.16"), "a day before the onset is near, 30 hours are not");
        assertContains(section, "The pool is exhausted");
        assertFalse(section.complete());
        assertFalse(section.body().toLowerCase(Locale.ROOT).contains("root cause"));
    }

    @Test
    void aCustomerWhoNoticedFirstIsSaidSo() {
        var story = story(
                ALL,
                KNOWN,
                entry("CUSTOMER_REPORT", 4, "A shop cannot sell", "ORGANISATION"),
                entry("DETECTION_SIGNAL", 6, "Alarm", "ORGANISATION"));

        assertContains(
                section(SectionKey.MONITORING_CONTEXT, story),
                "A customer report came before the first signal of our own monitoring.");
    }

    private static void assertContains(DraftedSection section, String text) {
        assertTrue(section.body().contains(text), () -> "missing: " + text + "\nin: " + section.body());
    }

    private static DraftedSection section(SectionKey key, IncidentStory story) {
        return Draft.of(story).get(key.ordinal());
    }

    private static IncidentStory story(IncidentMoments moments, IncidentImpact impact, TimelineEntryView... entries) {
        var facts = new IncidentFacts(
                UUID.randomUUID(),
                "INC-42",
                "Checkout slow",
                null,
                "MITIGATED",
                "SEV2",
                "DEGRADATION",
                List.of("checkout"),
                "payments",
                CARLOS,
                CARLOS,
                moments,
                impact,
                1,
                "ORGANISATION",
                List.of(),
                false,
                null);
        return new IncidentStory(
                facts, List.of(new RoleHeld("COMMANDER", CARLOS, at(9), null)), Arrays.asList(entries));
    }

    private static TimelineEntryView entry(String kind, long minute, String text, String audience) {
        return new TimelineEntryView(
                UUID.randomUUID(), kind, at(minute), at(minute), text, audience, null, CARLOS, false);
    }

    private static Instant at(long minute) {
        return STARTED.plusSeconds(minute * 60);
    }
}
