package dev.afterword.incidents.chat.command;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.account.ChatAccountService;
import dev.afterword.incidents.chat.account.ChatUser;
import dev.afterword.incidents.chat.channel.ChatChannelService;
import dev.afterword.incidents.chat.connection.ChatConfig;
import dev.afterword.incidents.handoff.HandOffService;
import dev.afterword.incidents.incident.IncidentBrief;
import dev.afterword.incidents.incident.IncidentBriefService;
import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.people.KnownPerson;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.responder.IncidentRole;
import dev.afterword.incidents.responder.ResponderService;
import dev.afterword.incidents.timeline.AddTimelineEntryRequest;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineEntryView;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What can be done from a chat, each as the person who speaks. What is said of a restricted incident is for the speaker
 * alone; where a chat can say nothing to one person alone there is no such incident.
 */
@ApplicationScoped
class ChatDeeds {

    private static final int LISTED = 10;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final String UNEXPLAINED = "Nothing was told with it: say where things stand.";
    private static final Pattern NAMING = Pattern.compile("(?i)(?:to\\s+)?@");

    private final IncidentBriefService incidents;
    private final TimelineService timeline;
    private final ChatUpdateService updates;
    private final ResponderService responders;
    private final HandOffService handOffs;
    private final ChatChannelService channels;
    private final ChatAccountService accounts;
    private final ChatConfig config;

    ChatDeeds(
            IncidentBriefService incidents,
            TimelineService timeline,
            ChatUpdateService updates,
            ResponderService responders,
            HandOffService handOffs,
            ChatChannelService channels,
            ChatAccountService accounts,
            ChatConfig config) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.updates = updates;
        this.responders = responders;
        this.handOffs = handOffs;
        this.channels = channels;
        this.accounts = accounts;
        this.config = config;
    }

    /** The incident, if the speaker may see it and may be answered about it here. */
    Uni<IncidentBrief> read(ChatCall call, ResourceId id) {
        return incidents.read(id).invoke(incident -> {
            if (incident.restricted() && !canWhisper(call)) {
                throw CommonProblems.notFound("incident", id.toString());
            }
        });
    }

    private static boolean canWhisper(ChatCall call) {
        return call.connection().kind() == ChatKind.SLACK;
    }

    Uni<ChatAnswer> declare(ChatCall call, ChatCommand command, String summary, KnownPerson person) {
        requireText("title", command.text(), LONGEST_TITLE);
        if (summary != null) {
            requireNotLonger("summary", summary, LONGEST_TEXT);
        }
        if (command.restricted() && !canWhisper(call)) {
            throw CommonProblems.invalid("A restricted incident is declared where others do not read along.");
        }
        var severity = command.severity() == null ? Severity.UNKNOWN : command.severity();
        return incidents
                .declare(
                        command.text().strip(),
                        summary == null || summary.isBlank() ? null : summary.strip(),
                        severity,
                        command.restricted(),
                        call.keyOf(person.ref().id()))
                .map(incident -> told(
                        incident,
                        person.ref().name() + " has declared " + incident.key() + " as " + incident.severity() + ": "
                                + incident.title()));
    }

    Uni<ChatAnswer> list(ChatCall call) {
        return incidents.open(LISTED).map(open -> {
            var lines = open.stream()
                    .filter(incident -> !incident.restricted() || canWhisper(call))
                    .map(ChatDeeds::line)
                    .toList();
            return lines.isEmpty() ? ChatAnswer.quiet("No incident is open.") : ChatAnswer.quiet(lines);
        });
    }

    ChatAnswer status(IncidentBrief incident) {
        var commander = incident.commander() == null
                ? "Nobody is in command."
                : incident.commander().name() + " is in command.";
        return told(incident, line(incident)).and(commander).whispered();
    }

    Uni<ChatAnswer> update(ChatCall call, ChatCommand command, KnownPerson person, IncidentBrief incident) {
        requireText("text", command.text(), LONGEST_TEXT);
        var fact = AddTimelineEntryRequest.of(TimelineEntryKind.NOTE, null, command.text(), null);
        return timeline.add(idOf(incident), fact, call.keyOf(person.ref().id()))
                .map(entry -> told(incident, entry, person));
    }

    /** Both or neither; what is chosen in a form as it is already is no rating, unless there is a reason for it. */
    Uni<ChatAnswer> updateAndRate(
            ChatCall call, ChatCommand command, String reason, KnownPerson person, IncidentBrief incident) {
        requireText("text", command.text(), LONGEST_TEXT);
        var severity = command.severity();
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (severity == null && why != null) {
            throw CommonProblems.invalid("Say how bad it is, or leave the reason empty.")
                    .withError("/severity", "is missing, but has a reason");
        }
        if (severity == null || severity == incident.severity() && why == null) {
            return update(call, command, person, incident);
        }
        return updates.addAndRate(
                        idOf(incident),
                        command.text(),
                        severity,
                        why,
                        call.keyOf(person.ref().id()))
                .map(entry -> told(incident, entry, person).and(incident.key() + " is " + severity + " now."));
    }

    private ChatAnswer told(IncidentBrief incident, TimelineEntryView entry, KnownPerson person) {
        return told(incident, person.ref().name() + " on " + incident.key() + ": " + entry.text());
    }

    Uni<ChatAnswer> rate(ChatCommand command, IncidentBrief incident) {
        if (command.severity() == null) {
            throw CommonProblems.invalid("Say how bad it is: SEV0, SEV1, SEV2, SEV3 or SEV4.");
        }
        requireNotLonger("reason", command.text(), 2000);
        var reason = command.text().isBlank() ? null : command.text();
        return incidents
                .rate(idOf(incident), command.severity(), reason)
                .map(now -> told(now, now.key() + " is " + now.severity() + " now."));
    }

    Uni<ChatAnswer> assign(ChatCall call, ChatCommand command, KnownPerson person, IncidentBrief incident) {
        return named(call, command, person).chain(who -> responders
                .assign(
                        idOf(incident),
                        who.id(),
                        role(command.text()),
                        call.keyOf(person.ref().id()))
                .map(held -> told(
                        incident,
                        held.person().name() + " is now " + held.role().title() + " of " + incident.key() + ".")));
    }

    Uni<ChatAnswer> handOff(ChatCall call, ChatCommand command, KnownPerson person, IncidentBrief incident) {
        requireNotLonger("summary", command.text(), LONGEST_TEXT);
        return heir(call, command, person)
                .chain(who -> handOffs.handOff(
                        idOf(incident),
                        who,
                        command.text(),
                        call.keyOf(person.ref().id())))
                .map(held -> told(
                        incident,
                        held.person().name() + " is in command of " + incident.key() + " now."
                                + (command.text().isBlank() ? " " + UNEXPLAINED : "")));
    }

    /** Who takes command; null is the deputy. Somebody who was named and not understood is not the deputy. */
    private Uni<String> heir(ChatCall call, ChatCommand command, KnownPerson person) {
        return command.user() == null && !NAMING.matcher(command.text()).lookingAt()
                ? Uni.createFrom().nullItem()
                : named(call, command, person).map(PersonRef::id);
    }

    Uni<ChatAnswer> move(ChatCall call, ChatCommand command, KnownPerson person, IncidentBrief incident) {
        requireNotLonger("reason", command.text(), 2000);
        var to = command.verb() == ChatVerb.MITIGATE ? IncidentStatus.MITIGATED : IncidentStatus.RESOLVED;
        var reason = command.text().isBlank() ? null : command.text();
        return incidents
                .move(idOf(incident), to, reason, call.keyOf(person.ref().id()))
                .map(now -> told(now, now.key() + " is " + now.status().name().toLowerCase(Locale.ROOT) + " now."));
    }

    Uni<ChatAnswer> link(ChatCall call, IncidentBrief incident) {
        if (call.place().channelId() == null) {
            throw CommonProblems.invalid("Say this in the channel that is about the incident.");
        }
        return channels.link(idOf(incident), call.place())
                .replaceWith(() -> told(incident, "This channel is about " + incident.key() + " now."));
    }

    private Uni<PersonRef> named(ChatCall call, ChatCommand command, KnownPerson speaker) {
        if (command.user() == null) {
            throw CommonProblems.invalid("Say who, as @name or me. Where @name is not understood, the app's setting"
                    + " \"Escape channels, users, and links\" is off.");
        }
        if (command.user().equals(ChatCommand.ME)) {
            return Uni.createFrom().item(speaker.ref());
        }
        var user = new ChatUser(call.user().workspaceId(), command.user(), null);
        if (!user.isNamed()) {
            throw CommonProblems.invalid("This is nobody's id.");
        }
        return accounts.personOf(call.connection().id(), user).map(found -> found.map(KnownPerson::ref)
                .orElseThrow(() -> CommonProblems.invalid(
                        "Afterword does not know who that is here. They can say: " + call.word() + " connect CODE")));
    }

    private static IncidentRole role(String said) {
        var word = said.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        var known = word.equals("IC") || word.equals("INCIDENT_COMMANDER") ? IncidentRole.COMMANDER.name() : word;
        return Arrays.stream(IncidentRole.values())
                .filter(role -> role.name().equals(known))
                .findFirst()
                .orElseThrow(() -> CommonProblems.invalid("Say which role: "
                        + String.join(
                                ", ",
                                Arrays.stream(IncidentRole.values())
                                        .filter(role -> role != IncidentRole.SUB_TEAM_LEAD)
                                        .map(IncidentRole::title)
                                        .toList())
                        + "."));
    }

    private ChatAnswer told(IncidentBrief incident, String sentence) {
        var answer = incident.restricted() ? ChatAnswer.quiet(sentence) : ChatAnswer.shared(sentence);
        return answer.reading(config.publicUrl() + "/incidents/" + incident.key(), "Open " + incident.key());
    }

    private static String line(IncidentBrief incident) {
        return incident.key() + " " + incident.severity() + " "
                + incident.status().name().toLowerCase(Locale.ROOT) + ": " + incident.title()
                + (incident.updateOverdue() ? " · a promised update is late" : "");
    }

    private static ResourceId idOf(IncidentBrief incident) {
        return ResourceId.of(incident.id());
    }

    private static void requireText(String field, String text, int most) {
        if (text == null || text.isBlank()) {
            throw CommonProblems.invalid("The " + field + " is missing.").withError("/" + field, "must not be blank");
        }
        requireNotLonger(field, text, most);
    }

    private static void requireNotLonger(String field, String text, int most) {
        if (text.length() > most) {
            throw CommonProblems.invalid("The " + field + " may have at most " + most + " characters.")
                    .withError("/" + field, "must have at most " + most + " characters");
        }
    }
}
