package dev.afterword.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The files of the published language, and the schemas that its records imply. */
final class Contracts {

    static final Path FOLDER = Path.of("src/main/resources/contracts");
    static final Path EVENTS = FOLDER.resolve("events");

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Components that may be null, as their Javadoc says; everything else is always there. */
    private static final Set<String> NULLABLE = Set.of(
            "ActionItemReassigned.from",
            "ActionItemReopened.reason",
            "ActionItemSnapshot.dueAt",
            "ActionItemSnapshot.incidentId",
            "ActionItemSnapshot.incidentKey",
            "ActionItemSnapshot.issue",
            "ActionItemSnapshot.originalDueAt",
            "ActionItemSnapshot.owner",
            "ActionItemSnapshot.retrospectiveId",
            "ActionItemSnapshot.verification",
            "ChangeMoved.externalId",
            "ChangeMoved.finishedAt",
            "ChangeMoved.version",
            "ChangeRecorded.actor",
            "ChangeRecorded.externalId",
            "ChangeRecorded.iteration",
            "ChangeRecorded.rollbackExtent",
            "ChangeRecorded.rollsBack",
            "ChangeRecorded.share",
            "ChangeRecorded.url",
            "ChangeRecorded.users",
            "ChangeRecorded.version",
            "CheckReminded.ownerId",
            "CheckReminded.ownerTeam",
            "CheckResultRecorded.evidenceUrl",
            "CheckResultRecorded.note",
            "CheckResultRecorded.reason",
            "Decision.by",
            "Decision.rule",
            "Factor.category",
            "Impact.customersAffected",
            "Impact.description",
            "IncidentCommandHandedOff.summary",
            "IncidentDetails.boundaryIn",
            "IncidentDetails.boundaryOut",
            "IncidentDetails.executiveSponsor",
            "IncidentDetails.impactLevel",
            "IncidentDetails.responseLevel",
            "IncidentDetails.responsibleRole",
            "IncidentDetails.severityReason",
            "IncidentDetails.severitySet",
            "IncidentCommandOffered.reason",
            "IncidentEscalationRecorded.answeredAt",
            "IncidentEscalationRecorded.outcome",
            "IncidentEscalationRecorded.toPerson",
            "IncidentEscalationRecorded.toTeam",
            "IncidentDetailsChanged.detection",
            "IncidentDetection.noticedByCustomerFirst",
            "IncidentMerged.mergedInto",
            "IncidentMomentCorrected.before",
            "IncidentRoleRecorded.personBefore",
            "IncidentRoleRecorded.roleBefore",
            "IncidentRoleRecorded.to",
            "IncidentSnapshot.commander",
            "IncidentSnapshot.details",
            "IncidentSnapshot.responsibleTeam",
            "IncidentSnapshot.summary",
            "IncidentStatusChanged.reason",
            "IncidentTaskChanged.dueAt",
            "IncidentTaskChanged.reason",
            "IncidentTimelineEntryCorrected.reason",
            "Moments.acknowledged",
            "Moments.classifiedMajor",
            "Moments.closed",
            "Moments.declared",
            "Moments.detected",
            "Moments.identified",
            "Moments.impactStarted",
            "Moments.mitigated",
            "Moments.resolved",
            "ProposedAction.doneWhen",
            "ProposedAction.expectedEffect",
            "PublishedMessage.nextUpdateAt",
            "RetrospectiveReturned.reason",
            "RetrospectiveSnapshot.dueAt",
            "RetrospectiveSnapshot.owner",
            "SloBudgetConsumed.service",
            "SloBudgetConsumed.system",
            "SloReviewDue.reviewedAt",
            "SloReviewDue.service",
            "SloReviewDue.system",
            "SloReviewDue.team",
            "TimelineEntry.actor",
            "TimelineEntry.actorRole",
            "TimelineEntry.causality",
            "TimelineEntry.causalityReason",
            "TimelineEntry.detail",
            "TimelineEntry.evidence",
            "TimelineEntry.phase",
            "TimelineEntry.precision",
            "TimelineEntry.service",
            "TimelineEntry.source",
            "TimelineEntry.starred",
            "TimelineEntry.symptomOrCause",
            "TimelineEntry.tags",
            "TimelineEntryDetail.from",
            "TimelineEntryDetail.miscommunication",
            "TimelineEntryDetail.mitigation",
            "TimelineEntryDetail.rationale",
            "TimelineEntryDetail.result",
            "TimelineEntryDetail.role",
            "TimelineEntryDetail.runbook",
            "TimelineEntryDetail.stage",
            "TimelineEntryDetail.to",
            "TimelineEvidence.capturedAt",
            "TimelineEvidence.label",
            "TrackerIssue.key",
            "TrackerIssue.status",
            "TrackerIssue.url",
            "Verification.at",
            "Verification.by",
            "Verification.note",
            "Verification.outcome",
            "Verification.url");

    /** Components that came after the first events were written, which lack them. */
    private static final Set<String> ADDED =
            Set.of("IncidentDetailsChanged.detection", "IncidentSnapshot.details", "Moments.classifiedMajor");

    private Contracts() {}

    static Path schema(EventKind kind) {
        return EVENTS.resolve(kind.slug() + ".schema.json");
    }

    static Path sample(EventKind kind) {
        return EVENTS.resolve(kind.slug() + ".sample.json");
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON schema that the record of this kind implies. */
    static JsonNode impliedSchema(EventKind kind) {
        var builder = new SchemaGeneratorConfigBuilder(JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forFields()
                .withNullableCheck(field -> !field.getType().isPrimitive() && NULLABLE.contains(name(field)))
                .withRequiredCheck(field -> !ADDED.contains(name(field)));
        builder.forTypesInGeneral().withStringFormatResolver(scope -> null);
        var schema = new SchemaGenerator(builder.build()).generateSchema(kind.data());
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://afterword.dev/events/" + kind.slug() + ".schema.json");
        schema.put("title", kind.type());
        return schema;
    }

    private static String name(FieldScope field) {
        return field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getName();
    }
}
