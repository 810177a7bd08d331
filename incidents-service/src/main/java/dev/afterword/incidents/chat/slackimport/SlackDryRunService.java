package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.account.ChatAccountService;
import dev.afterword.incidents.chat.channel.ChatChannelService;
import dev.afterword.incidents.chat.slackfile.MessageChoice.Naming;
import dev.afterword.incidents.chat.slackfile.SlackExport;
import dev.afterword.incidents.chat.slackfile.SlackNames;
import dev.afterword.incidents.chat.slackfile.SlackReading;
import dev.afterword.incidents.chat.slackfile.SlackUser;
import dev.afterword.incidents.chat.slackimport.SlackImportMessageView.Outcome;
import dev.afterword.incidents.chat.slackimport.SlackReport.Recognition;
import dev.afterword.incidents.people.PeopleService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds out what an import would do: which channel, who is who, what is in the story already. */
@ApplicationScoped
class SlackDryRunService {

    private static final int CHUNK = 500;
    private static final int MOST_KEPT = 1_000;

    private final ChatChannelService channels;
    private final ChatAccountService accounts;
    private final PeopleService people;
    private final SlackStoryService story;

    SlackDryRunService(
            ChatChannelService channels, ChatAccountService accounts, PeopleService people, SlackStoryService story) {
        this.channels = channels;
        this.accounts = accounts;
        this.people = people;
        this.story = story;
    }

    /** The channel that is meant, in a list; several, or none, where it has to be chosen. */
    Uni<List<SlackExport.Channel>> channelsOf(SlackPlan plan, SlackExport export) {
        if (plan.choice().channel() != null) {
            return Uni.createFrom().item(export.called(List.of(plan.choice().channel())));
        }
        return channels.idsOf(plan.incidentId(), ChatKind.SLACK).map(linked -> {
            var found = export.called(linked);
            return found.isEmpty() ? List.copyOf(export.channels()) : found;
        });
    }

    /** Names of those who are known here, with how they were recognised. */
    Uni<Map<String, Recognised>> recognised(SlackExport export, SlackReading reading) {
        var users = reading.userIds().stream()
                .filter(export.users()::containsKey)
                .map(export.users()::get)
                .toList();
        var workspace = users.stream().map(SlackUser::workspaceId).findFirst().orElse("");
        var addresses = users.stream()
                .map(SlackUser::email)
                .filter(email -> !email.isEmpty())
                .toList();
        return accounts.namesOf(ChatKind.SLACK, workspace, reading.userIds())
                .chain(linked -> people.namesByAddress(addresses).map(known -> {
                    var found = new HashMap<String, Recognised>();
                    users.stream()
                            .filter(user -> known.containsKey(user.email()))
                            .forEach(user ->
                                    found.put(user.id(), new Recognised(known.get(user.email()), Recognition.ADDRESS)));
                    linked.forEach((id, name) -> found.put(id, new Recognised(name, Recognition.ACCOUNT)));
                    return found;
                }));
    }

    /** A name that somebody has here. */
    record Recognised(String name, Recognition by) {}

    /** What would come of messages, compared with the story as it is. */
    @WithSession
    Uni<DryRun> compare(
            SlackPlan plan, SlackExport export, SlackExport.Channel channel, SlackReading reading, Named named) {
        var outcomes = new EnumMap<Outcome, List<ImportedMessage>>(Outcome.class);
        var chunks = IntStream.iterate(0, from -> from < named.messages().size(), from -> from + CHUNK)
                .mapToObj(from -> named.messages()
                        .subList(from, Math.min(from + CHUNK, named.messages().size())))
                .toList();
        return Multi.createFrom()
                .iterable(chunks)
                .onItem()
                .transformToUniAndConcatenate(chunk -> story.compare(plan.incidentId(), chunk))
                .onItem()
                .invoke(found -> found.outcomes()
                        .forEach((outcome, messages) -> outcomes.computeIfAbsent(outcome, unseen -> new ArrayList<>())
                                .addAll(messages)))
                .onItem()
                .ignoreAsUni()
                .replaceWith(() -> new DryRun(
                        report(export, channel, reading, named.people()),
                        null,
                        outcomes,
                        reading.unreadable().stream().limit(MOST_KEPT).toList()));
    }

    /** Messages with people's names in them, and who these people are. */
    record Named(List<ImportedMessage> messages, List<SlackReport.Person> people) {}

    /** Takes its time, since each message is put into plain words. */
    static Named named(
            SlackPlan plan,
            SlackExport export,
            SlackExport.Channel channel,
            SlackReading reading,
            Map<String, Recognised> recognised) {
        var known = new HashMap<String, String>();
        recognised.forEach((id, person) -> known.put(id, person.name()));
        var naming = plan.choice().people();
        var names = new SlackNames(naming, export.users(), known);
        var messages = new ArrayList<ImportedMessage>();
        for (var wanted : reading.wanted()) {
            messages.add(ImportedMessage.of(messages.size() + 1, channel.id(), wanted.named(names)));
        }
        var shown = naming == Naming.LINKED || naming == Naming.NAME;
        return new Named(
                messages,
                shown
                        ? reading.userIds().stream()
                                .map(id -> person(id, export, recognised, names))
                                .toList()
                        : List.of());
    }

    private static SlackReport.Person person(
            String id, SlackExport export, Map<String, Recognised> recognised, SlackNames names) {
        var user = export.users().get(id);
        var person = recognised.get(id);
        return new SlackReport.Person(
                id, user == null ? null : user.name(), names.of(id), person == null ? Recognition.NONE : person.by());
    }

    static SlackReport report(
            SlackExport export, SlackExport.Channel channel, SlackReading reading, List<SlackReport.Person> people) {
        return new SlackReport(
                channel == null ? null : view(channel),
                export.channels().stream().map(SlackDryRunService::view).toList(),
                reading.read(),
                reading.skipped().entrySet().stream()
                        .map(skipped -> new SlackReport.Skipped(skipped.getKey(), skipped.getValue()))
                        .toList(),
                reading.unreadable().size(),
                people);
    }

    private static SlackReport.Channel view(SlackExport.Channel channel) {
        return new SlackReport.Channel(channel.id(), channel.name(), channel.days());
    }
}
