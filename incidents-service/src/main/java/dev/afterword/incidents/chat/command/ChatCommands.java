package dev.afterword.incidents.chat.command;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.account.ChatAccountService;
import dev.afterword.incidents.chat.channel.ChatChannelService;
import dev.afterword.incidents.incident.IncidentBrief;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.people.KnownPerson;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Understands what is said in a chat and does it. There is always an answer, also for what cannot be done. */
@ApplicationScoped
public class ChatCommands {

    private final ChatSpeakers speakers;
    private final ChatDeeds deeds;
    private final ChatAccountService accounts;
    private final ChatChannelService channels;
    private final ChatForms forms;
    private final ChatWords words;

    ChatCommands(
            ChatSpeakers speakers,
            ChatDeeds deeds,
            ChatAccountService accounts,
            ChatChannelService channels,
            ChatForms forms,
            ChatWords words) {
        this.speakers = speakers;
        this.deeds = deeds;
        this.accounts = accounts;
        this.channels = channels;
        this.forms = forms;
        this.words = words;
    }

    /** Does what was said. */
    public Uni<ChatAnswer> run(ChatCall call) {
        var command = ChatCommand.parse(call.text());
        return answered(call, () -> words.plain(call.connection(), call.user().workspaceId(), command.text())
                .chain(text -> run(call, command.saying(text))));
    }

    /** Declares an incident from a form. */
    public Uni<ChatAnswer> declare(ChatCall call, String title, String severity, String summary, boolean restricted) {
        var wanted = new ChatCommand(ChatVerb.DECLARE, null, null, severity(severity), restricted, title);
        return answered(call, () -> speakers.as(call, true, person -> deeds.declare(call, wanted, summary, person)));
    }

    /** Adds to the timeline of an incident from a form, and says how bad it is, and why, where that was chosen. */
    public Uni<ChatAnswer> update(ChatCall call, String incident, String text, String severity, String reason) {
        var wanted = new ChatCommand(ChatVerb.UPDATE, null, null, severity(severity), false, text);
        return answered(
                call,
                () -> speakers.as(call, true, person -> deeds.read(call, ResourceId.fromString(incident))
                        .chain(found -> deeds.updateAndRate(call, wanted, reason, person, found))));
    }

    /** Shows the form by which an incident is declared where nothing was said; what hinders that is shown instead. */
    public Uni<Void> form(ChatCall call) {
        return answered(call, () -> speakers.as(call, true, person -> form(call, null, false)))
                .chain(answer -> answer.isSilent()
                        ? Uni.createFrom().voidItem()
                        : forms.say(call, answer).replaceWithVoid());
    }

    private Uni<ChatAnswer> form(ChatCall call, Severity severity, boolean restricted) {
        return forms.declare(call, severity, restricted)
                .map(opened -> opened ? ChatAnswer.silent() : ChatAnswer.quiet("The form could not be opened."));
    }

    private static Severity severity(String word) {
        return ChatCommand.parse("declare " + (word == null ? "" : word)).severity();
    }

    private Uni<ChatAnswer> answered(ChatCall call, Supplier<Uni<ChatAnswer>> work) {
        if (call.connection().paused()) {
            return Uni.createFrom().item(ChatAnswer.quiet("This connection is paused, so nothing was changed."));
        }
        if (!call.user().isNamed()) {
            return Uni.createFrom().item(ChatAnswer.quiet("The chat does not say who you are; nothing was changed."));
        }
        return Uni.createFrom().deferred(work::get).onFailure().recoverWithItem(ChatCommands::refused);
    }

    private Uni<ChatAnswer> run(ChatCall call, ChatCommand command) {
        return switch (command.verb()) {
            case HELP -> Uni.createFrom().item(help(call, List.of()));
            case UNKNOWN ->
                Uni.createFrom().item(help(call, List.of("I do not know this word. What can be said here:")));
            case PIN -> Uni.createFrom().item(howToPin(call));
            case CONNECT -> connect(call, command);
            case WHOAMI ->
                speakers.as(call, false, person -> Uni.createFrom()
                        .item(ChatAnswer.quiet("You are " + person.ref().name() + " here.")));
            case LIST -> speakers.as(call, false, person -> deeds.list(call));
            case DECLARE -> speakers.as(call, true, person -> declare(call, command, person));
            default ->
                speakers.as(call, !command.verb().changesNothing(), person -> incident(call, command)
                        .chain(incident -> one(call, command, person, incident)));
        };
    }

    private Uni<ChatAnswer> one(ChatCall call, ChatCommand command, KnownPerson person, IncidentBrief incident) {
        return switch (command.verb()) {
            case UPDATE -> update(call, command, person, incident);
            case SEVERITY -> deeds.rate(command, incident);
            case ASSIGN -> deeds.assign(call, command, person, incident);
            case HANDOFF -> deeds.handOff(call, command, person, incident);
            case MITIGATE, RESOLVE -> deeds.move(call, command, person, incident);
            case LINK -> deeds.link(call, incident);
            default -> Uni.createFrom().item(deeds.status(incident));
        };
    }

    /** Without a title a form asks for it, where there can be one. */
    private Uni<ChatAnswer> declare(ChatCall call, ChatCommand command, KnownPerson person) {
        return formUnless(
                !command.text().isBlank(),
                () -> forms.declare(call, command.severity(), command.restricted()),
                () -> deeds.declare(call, command, null, person));
    }

    private Uni<ChatAnswer> update(ChatCall call, ChatCommand command, KnownPerson person, IncidentBrief incident) {
        return formUnless(
                !command.text().isBlank(),
                () -> forms.update(call, incident),
                () -> deeds.update(call, command, person, incident));
    }

    private static Uni<ChatAnswer> formUnless(
            boolean complete, Supplier<Uni<Boolean>> form, Supplier<Uni<ChatAnswer>> deed) {
        return complete
                ? deed.get()
                : form.get().chain(opened -> opened ? Uni.createFrom().item(ChatAnswer.silent()) : deed.get());
    }

    /** The one that is named, or the one that the channel is about; a channel tells a stranger nothing of what it is about. */
    private Uni<IncidentBrief> incident(ChatCall call, ChatCommand command) {
        if (command.key() != null) {
            return deeds.read(call, ResourceId.fromString(command.key()));
        }
        return channels.incidentOf(call.connection().id(), call.place().channelId())
                .map(about -> about.map(ResourceId::of).orElseThrow(() -> whichIncident(call, command)))
                .chain(id -> deeds.read(call, id))
                .onFailure(CommonProblems::isNotFound)
                .transform(hidden -> whichIncident(call, command));
    }

    private static ProblemException whichIncident(ChatCall call, ChatCommand command) {
        return CommonProblems.invalid("Say which incident, as in: " + call.word() + " "
                + command.verb().usage().replace("[INC-42]", "INC-42"));
    }

    private Uni<ChatAnswer> connect(ChatCall call, ChatCommand command) {
        if (command.text().isBlank()) {
            return Uni.createFrom().item(ChatAnswer.quiet("Say: " + call.word() + " connect CODE"));
        }
        return accounts.connect(call.connection().id(), call.user(), command.text())
                .chain(person -> accounts.personOf(call.connection().id(), call.user())
                        .map(known -> person.isEmpty()
                                ? ChatAnswer.quiet("This code is not good, or not any more. Get a new one.")
                                : ChatAnswer.quiet("From now on you are "
                                        + known.map(found -> found.ref().name()).orElse("known") + " here.")));
    }

    private static ChatAnswer howToPin(ChatCall call) {
        return ChatAnswer.quiet(
                call.connection().kind() == ChatKind.TEAMS
                        ? "Teams does not show messages that are pinned. What belongs into the timeline is said as: "
                                + call.word() + " update INC-42 TEXT"
                        : "In a channel that is about an incident, pin a message, or choose the shortcut of this app in its menu: it"
                                + " is then in the timeline, with its author, its time and its address.");
    }

    private static ChatAnswer help(ChatCall call, List<String> before) {
        var lines = new ArrayList<>(before);
        Arrays.stream(ChatVerb.values())
                .filter(verb -> verb != ChatVerb.UNKNOWN)
                .forEach(verb -> lines.add(call.word() + " " + verb.usage() + " - " + verb.meaning()));
        lines.add("In a channel that is about an incident its key can be left out.");
        return ChatAnswer.quiet(lines);
    }

    /** Problems of the API begin with a pointer, which says nothing to whoever wrote no JSON. */
    private static String sentence(ProblemException problem) {
        return problem.getMessage()
                .replaceFirst("^/severityReason: ", "A reason ")
                .replaceFirst("^/[A-Za-z]+: ", "");
    }

    private static ChatAnswer refused(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            var field = problem.errors().isEmpty()
                    ? ""
                    : problem.errors().get(0).pointer().replaceFirst("^/", "");
            return ChatAnswer.quiet("Nothing was changed. " + sentence(problem)).about(field);
        }
        Log.error("Something said in a chat could not be done", failure);
        return ChatAnswer.quiet("Something went wrong here and nothing was changed. Try it again in a moment.")
                .about("");
    }
}
