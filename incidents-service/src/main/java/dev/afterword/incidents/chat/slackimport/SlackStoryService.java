package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.message.SlackAddress;
import dev.afterword.incidents.chat.slackimport.SlackImportMessageView.Outcome;
import dev.afterword.incidents.entry.Evidence;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.timeline.AddTimelineEntryRequest;
import dev.afterword.incidents.timeline.ImportedEntryService;
import dev.afterword.incidents.timeline.SourceEdit;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.incidents.timeline.WithdrawnEntryService;
import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes messages to the story: some at a time, each with its place in the report in one transaction. */
@ApplicationScoped
class SlackStoryService {

    private static final String EDITED = "Edited in Slack.";

    private final SlackImportRepository imports;
    private final SlackMessageRepository messages;
    private final IncidentAccessService incidents;
    private final IncidentEvents events;
    private final TimelineService timeline;
    private final ImportedEntryService entries;
    private final WithdrawnEntryService withdrawn;
    private final Clock clock;

    SlackStoryService(
            SlackImportRepository imports,
            SlackMessageRepository messages,
            IncidentAccessService incidents,
            IncidentEvents events,
            TimelineService timeline,
            ImportedEntryService entries,
            WithdrawnEntryService withdrawn,
            Clock clock) {
        this.imports = imports;
        this.messages = messages;
        this.incidents = incidents;
        this.events = events;
        this.timeline = timeline;
        this.entries = entries;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    /** Writes those of these messages that still wait, unless the import was canceled meanwhile. */
    @WithTransaction
    Uni<Void> write(SlackPlan plan, List<Integer> lines) {
        return lock(plan)
                .chain(locked -> locked.state != SlackImportState.IMPORTING
                        ? Uni.createFrom().voidItem()
                        : messages.waiting(plan.id(), lines).chain(waiting -> write(plan, locked, waiting)));
    }

    private Uni<Void> write(SlackPlan plan, SlackImport locked, List<ImportedMessage> waiting) {
        if (waiting.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var by = locked.createdBy;
        return compare(plan.incidentId(), waiting).chain(story -> timeline.importAll(
                        plan.incidentId(),
                        story.outcomes().get(Outcome.NEW).stream()
                                .map(SlackStoryService::entry)
                                .toList(),
                        by)
                .chain(() -> each(
                        story.behind(),
                        message -> entries.correct(plan.incidentId(), place(message), edit(message), by)))
                .chain(() -> entries.asEdited(
                        plan.incidentId(), edits(story.outcomes().get(Outcome.NEW))))
                .chain(() ->
                        each(story.withdrawn(), message -> withdrawn.restore(plan.incidentId(), place(message), by)))
                .chain(() -> settle(plan.id(), story.outcomes())));
    }

    private static Uni<Void> each(List<ImportedMessage> messages, Function<ImportedMessage, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUniAndConcatenate(work)
                .onItem()
                .ignoreAsUni();
    }

    /**
     * Messages compared with the story.
     *
     * @param outcomes what is to become of them
     * @param withdrawn those of the NEW ones whose entry was taken back, and comes back
     * @param behind those whose entry has to follow an edit
     */
    record Compared(
            Map<Outcome, List<ImportedMessage>> outcomes,
            List<ImportedMessage> withdrawn,
            List<ImportedMessage> behind) {}

    /** What is to become of messages as the story is now; runs in the caller's session. */
    Uni<Compared> compare(UUID incidentId, List<ImportedMessage> of) {
        var ids = of.stream().map(ImportedMessage::externalId).toList();
        return entries.known(incidentId, ChatKind.SLACK.word(), ids)
                .chain(known -> messages.lastEdits(incidentId, ids).map(edits -> compared(of, known, edits)));
    }

    private static Compared compared(
            List<ImportedMessage> of, Map<String, ImportedEntryService.Known> known, Map<String, String> edits) {
        var outcomes = new EnumMap<Outcome, List<ImportedMessage>>(Outcome.class);
        for (var outcome : Outcome.values()) {
            outcomes.put(outcome, new ArrayList<>());
        }
        var withdrawn = new ArrayList<ImportedMessage>();
        var behind = new ArrayList<ImportedMessage>();
        for (var message : of) {
            var entry = known.get(message.externalId());
            var edit = edits.get(message.externalId());
            outcomes.get(message.outcome(entry, edit)).add(message);
            if (entry != null && entry.withdrawn()) {
                withdrawn.add(message);
            }
            if (entry != null && message.isAheadOf(entry, edit)) {
                behind.add(message);
            }
        }
        return new Compared(outcomes, withdrawn, behind);
    }

    private Uni<Void> settle(UUID importId, Map<Outcome, List<ImportedMessage>> outcomes) {
        return Multi.createFrom()
                .iterable(outcomes.entrySet())
                .onItem()
                .transformToUniAndConcatenate(group -> messages.settle(
                        importId,
                        group.getValue().stream().map(ImportedMessage::line).toList(),
                        group.getKey()))
                .onItem()
                .ignoreAsUni();
    }

    /** A message that cannot be recorded does not keep the others waiting. */
    @WithTransaction
    Uni<Void> refuse(SlackPlan plan, int line) {
        return messages.settle(plan.id(), List.of(line), Outcome.REFUSED);
    }

    /** Ends an import whose messages are all settled. */
    @WithTransaction
    Uni<Void> complete(SlackPlan plan) {
        return incidents
                .lockAs(ResourceId.of(plan.incidentId()), plan.principals())
                .chain(incident -> imports.lock(plan.id())
                        .chain(locked -> locked.state != SlackImportState.IMPORTING
                                ? Uni.createFrom().voidItem()
                                : complete(incident, locked)));
    }

    private Uni<Void> complete(IncidentHandle incident, SlackImport locked) {
        locked.complete(clock.instant());
        return tell(incident, locked).chain(() -> messages.forget(locked.id));
    }

    /** One fact of the platform sums up what an import has written. */
    Uni<Void> tell(IncidentHandle incident, SlackImport of) {
        return imports.flush().chain(() -> messages.done(of.id)).chain(done -> {
            var fresh = done.getOrDefault(Outcome.NEW, 0L);
            var corrected = done.getOrDefault(Outcome.CORRECTED, 0L);
            return fresh + corrected == 0
                    ? Uni.createFrom().voidItem()
                    : timeline.record(
                                    incident.id(),
                                    TimelineEntryKind.DETAILS_CHANGED,
                                    clock.instant(),
                                    "Imported from Slack: " + counted(fresh) + " added, " + corrected + " corrected.",
                                    of.createdBy)
                            .chain(entry -> events.told(incident, entry));
        });
    }

    private static String counted(long messages) {
        return messages == 1 ? "1 message" : messages + " messages";
    }

    private Uni<SlackImport> lock(SlackPlan plan) {
        return incidents
                .lockAs(ResourceId.of(plan.incidentId()), plan.principals())
                .chain(() -> imports.lock(plan.id()));
    }

    private static SourceEdit edit(ImportedMessage message) {
        return new SourceEdit(message.text(), EDITED, message.editedAt(), false);
    }

    private static Map<ImportedFrom, Instant> edits(List<ImportedMessage> messages) {
        return messages.stream()
                .filter(message -> message.editedAt() != null)
                .collect(Collectors.toMap(SlackStoryService::place, ImportedMessage::editedAt));
    }

    private static ImportedFrom place(ImportedMessage message) {
        return new ImportedFrom(ChatKind.SLACK.word(), message.externalId(), message.author(), message.threadId());
    }

    private static AddTimelineEntryRequest entry(ImportedMessage message) {
        var address = SlackAddress.of(message.channelId(), "", message.ts(), message.parentTs());
        return AddTimelineEntryRequest.of(
                        TimelineEntryKind.COMMUNICATION_INTERNAL, message.at(), message.text(), place(message))
                .seenAt(List.of(new Evidence(address, "Message in slack", null)));
    }
}
