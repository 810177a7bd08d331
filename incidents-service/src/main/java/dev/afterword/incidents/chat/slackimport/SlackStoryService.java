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
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
    private final Clock clock;

    SlackStoryService(
            SlackImportRepository imports,
            SlackMessageRepository messages,
            IncidentAccessService incidents,
            IncidentEvents events,
            TimelineService timeline,
            ImportedEntryService entries,
            Clock clock) {
        this.imports = imports;
        this.messages = messages;
        this.incidents = incidents;
        this.events = events;
        this.timeline = timeline;
        this.entries = entries;
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
        return outcomes(plan.incidentId(), waiting).chain(outcomes -> timeline.importAll(
                        plan.incidentId(),
                        outcomes.get(Outcome.NEW).stream()
                                .map(SlackStoryService::entry)
                                .toList(),
                        locked.createdBy)
                .chain(() -> Multi.createFrom()
                        .iterable(outcomes.get(Outcome.CORRECTED))
                        .onItem()
                        .transformToUniAndConcatenate(message -> entries.correct(
                                plan.incidentId(), place(message), message.text(), EDITED, locked.createdBy))
                        .onItem()
                        .ignoreAsUni())
                .chain(() -> settle(plan.id(), outcomes)));
    }

    /** What is to become of messages as the story is now; runs in the caller's session. */
    Uni<Map<Outcome, List<ImportedMessage>>> outcomes(UUID incidentId, List<ImportedMessage> of) {
        var ids = of.stream().map(ImportedMessage::externalId).toList();
        return entries.known(incidentId, ChatKind.SLACK.word(), ids)
                .chain(known -> messages.lastEdits(incidentId, ids).map(edits -> {
                    var outcomes = new EnumMap<Outcome, List<ImportedMessage>>(Outcome.class);
                    for (var outcome : Outcome.values()) {
                        outcomes.put(outcome, new ArrayList<>());
                    }
                    of.forEach(message -> outcomes.get(
                                    message.outcome(known.get(message.externalId()), edits.get(message.externalId())))
                            .add(message));
                    return outcomes;
                }));
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
