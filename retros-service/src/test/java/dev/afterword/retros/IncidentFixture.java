package dev.afterword.retros;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.Impact;
import dev.afterword.contracts.incident.IncidentDetails;
import dev.afterword.contracts.incident.IncidentSnapshot;
import dev.afterword.contracts.incident.Moments;
import dev.afterword.contracts.incident.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** An incident as the incidents service would tell it, changed step by step. */
public final class IncidentFixture {
    public static final PersonRef COMMANDER = new PersonRef("00000000-0000-4000-8000-000000000002", "Carlos Mendes");
    public static final PersonRef RESPONDER = new PersonRef("00000000-0000-4000-8000-000000000003", "Rin Tanaka");
    public static final Instant STARTED = Instant.parse("2026-03-02T09:41:00Z");
    private static final AtomicLong NUMBERS = new AtomicLong(Instant.EPOCH.getEpochSecond() + 1000);

    public final UUID id = UUID.randomUUID();
    public final String key = "INC-" + NUMBERS.incrementAndGet();
    private String status = "INVESTIGATING";
    private String severity = "SEV1";
    private String type = "AVAILABILITY";
    private Instant mitigated;
    private Instant resolved;
    private Long customers = 1830L;
    private String dataLoss = "NO";
    private String description = "Customers could not pay by card";
    private Instant classifiedMajor;
    private IncidentDetails details;
    private Access access = new Access(Access.ORGANISATION, List.of("person:" + RESPONDER.id()));

    public static IncidentFixture anIncident() {
        return new IncidentFixture();
    }

    public IncidentFixture severity(String value) {
        severity = value;
        return this;
    }

    public IncidentFixture type(String value) {
        type = value;
        return this;
    }

    public IncidentFixture customers(Long value) {
        customers = value;
        return this;
    }

    public IncidentFixture dataLoss(String value) {
        dataLoss = value;
        return this;
    }

    public IncidentFixture description(String value) {
        description = value;
        return this;
    }

    public IncidentFixture classifiedMajorAfterMinutes(long minutes) {
        classifiedMajor = STARTED.plusSeconds(minutes * 60);
        return this;
    }

    /** Labels and custom fields, as they stand on the incident; nobody from the top behind it. */
    public IncidentFixture labelled(List<String> labels, Map<String, String> fields) {
        details = new IncidentDetails(null, null, severity, null, labels, null, null, null, null, fields, null);
        return this;
    }

    public IncidentFixture restrictedTo(String... principals) {
        access = new Access(Access.RESTRICTED, List.of(principals));
        return this;
    }

    public IncidentFixture openToEveryone() {
        access = new Access(Access.ORGANISATION, List.of());
        return this;
    }

    public IncidentFixture mitigatedAfterMinutes(long minutes) {
        status = "MITIGATED";
        mitigated = STARTED.plusSeconds(minutes * 60);
        return this;
    }

    public IncidentFixture resolvedAfterMinutes(long minutes) {
        status = "RESOLVED";
        resolved = STARTED.plusSeconds(minutes * 60);
        return this;
    }

    public IncidentFixture status(String value) {
        status = value;
        return this;
    }

    public IncidentSnapshot snapshot() {
        return new IncidentSnapshot(
                id,
                key,
                "Card payments time out",
                "Payments by card take longer than 30 s.",
                status,
                severity,
                type,
                List.of("checkout"),
                "payments",
                RESPONDER,
                COMMANDER,
                new Moments(
                        STARTED,
                        STARTED.plusSeconds(360),
                        STARTED.plusSeconds(540),
                        STARTED.plusSeconds(600),
                        classifiedMajor,
                        null,
                        mitigated,
                        resolved,
                        null),
                new Impact(customers, dataLoss, "NO", description),
                2,
                access,
                details);
    }

    public static TimelineEntry entry(String kind, long minute, String text, String audience) {
        return entry(UUID.randomUUID(), kind, minute, text, audience);
    }

    public static TimelineEntry entry(UUID id, String kind, long minute, String text, String audience) {
        return new TimelineEntry(
                id,
                kind,
                STARTED.plusSeconds(minute * 60),
                STARTED.plusSeconds(minute * 60 + 5),
                text,
                audience,
                "checkout",
                COMMANDER,
                false,
                "EXACT",
                null,
                "HUMAN",
                "RESPONSE",
                "UNJUDGED",
                null,
                null,
                List.of(),
                false,
                List.of(),
                null);
    }
}
