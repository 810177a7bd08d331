package dev.afterword.incidents.chat.slackfile;

import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which messages of an export are wanted, and how people are named in them.
 *
 * @param channel id or name of the channel; unless told the only one of the file, or the one that is linked to the
 *     incident. An export without channels.json needs the id
 * @param from written at this instant or later
 * @param to written before this instant
 * @param take ALL messages unless told, PINNED ones, or those REACTED to
 * @param reactions names of the reactions that count where REACTED is asked for; pushpin unless told
 * @param threads whether replies in threads are wanted; true unless told. One that was shown in the channel too is no reply
 * @param apps of apps ALL, only ALERTS unless told, or NONE
 * @param notices what Slack itself notes, each as an entry of its own; nothing unless told
 * @param people how authors and mentioned people are named, LINKED unless told
 */
@RegisterForReflection
@Schema(name = "SlackMessageChoice")
public record MessageChoice(
        @Size(max = 200) @Schema(examples = "inc-42-checkout") String channel,
        @Schema(examples = "2026-03-02T09:30:00Z") Instant from,
        @Schema(examples = "2026-03-02T12:00:00Z") Instant to,
        @Schema(defaultValue = "ALL") Taking take,
        @Size(max = 20) @Schema(examples = "[\"pushpin\"]") List<@NotBlank @Size(max = 100) String> reactions,
        @Schema(defaultValue = "true") Boolean threads,
        @Schema(defaultValue = "ALERTS") Apps apps,
        @Size(max = 2) List<@NotNull Notice> notices,
        @Schema(defaultValue = "LINKED") Naming people) {

    public static final MessageChoice DEFAULT = new MessageChoice(null, null, null, null, null, null, null, null, null);

    private static final Pattern ALERTING = Pattern.compile(
            "alert|alarm|firing|pagerduty|opsgenie|grafana|prometheus|datadog|sentry|nagios|zabbix|icinga|new ?relic|"
                    + "cloudwatch|monitor|statuspage|triggered",
            Pattern.CASE_INSENSITIVE);

    /** All messages, those that somebody pinned, or those with a reaction. */
    @Schema(name = "SlackTaking")
    public enum Taking {
        ALL,
        PINNED,
        REACTED
    }

    /** All messages of apps, those that look like alerts, or none. */
    @Schema(name = "SlackApps")
    public enum Apps {
        ALL,
        ALERTS,
        NONE
    }

    /** People who came and went; topic, purpose and name of the channel. */
    @Schema(name = "SlackNotice")
    public enum Notice {
        JOINS,
        TOPICS
    }

    /**
     * LINKED: as they are called here where their account is linked or their address is known, else as in Slack. NAME: as in
     * Slack. PSEUDONYM: Person A, Person B, the same throughout an import. NONE: not at all. Names within what people wrote
     * stay in each case.
     */
    @Schema(name = "SlackNaming")
    public enum Naming {
        LINKED,
        NAME,
        PSEUDONYM,
        NONE
    }

    public MessageChoice {
        channel = channel == null || channel.isBlank() ? null : channel.strip();
        take = take == null ? Taking.ALL : take;
        reactions = reactions == null
                ? List.of()
                : reactions.stream()
                        .map(name -> name == null ? null : name.replace(":", "").strip())
                        .toList();
        threads = threads == null || threads;
        apps = apps == null ? Apps.ALERTS : apps;
        notices = notices == null ? List.of() : notices;
        people = people == null ? Naming.LINKED : people;
    }

    /** Fails with a 400 where it contradicts itself. */
    public void requireMeaning() {
        if (from != null && to != null && !from.isBefore(to)) {
            throw CommonProblems.badRequest("/choice/to", "must be after from");
        }
        if (take != Taking.REACTED && !reactions.isEmpty()) {
            throw CommonProblems.badRequest("/choice/reactions", "count only where take is REACTED");
        }
    }

    /** Why a message is not wanted; empty where it is. */
    Optional<SkipReason> leavesOut(SlackMessage message) {
        var reason = isNotSaid(message);
        return reason.isPresent() || message.kind() != SlackMessage.Kind.SAID ? reason : isNotChosen(message);
    }

    private Optional<SkipReason> isNotSaid(SlackMessage message) {
        return switch (message.kind()) {
            case DELETED -> Optional.of(SkipReason.DELETED);
            case JOINED ->
                when(!notices.contains(Notice.JOINS), SkipReason.NOTICE).or(() -> isOutside(message));
            case RENAMED ->
                when(!notices.contains(Notice.TOPICS), SkipReason.NOTICE).or(() -> isOutside(message));
            case NOTED -> Optional.of(SkipReason.NOTICE);
            case SAID ->
                when(message.text().isBlank() && message.files().isEmpty(), SkipReason.EMPTY)
                        .or(() -> isOutside(message));
        };
    }

    private Optional<SkipReason> isOutside(SlackMessage message) {
        var early = from != null && message.at().isBefore(from);
        var late = to != null && !message.at().isBefore(to);
        return when(early || late, SkipReason.OUT_OF_RANGE);
    }

    private Optional<SkipReason> isNotChosen(SlackMessage message) {
        return when(message.isByApp() && !isWantedOfApps(message), SkipReason.APP)
                .or(() -> when(!threads && message.parentTs() != null && !message.inChannelToo(), SkipReason.REPLY))
                .or(() -> when(!isTaken(message), SkipReason.NOT_CHOSEN));
    }

    private boolean isWantedOfApps(SlackMessage message) {
        return switch (apps) {
            case ALL -> true;
            case NONE -> false;
            case ALERTS ->
                message.alarming()
                        || ALERTING.matcher(message.appName() + " " + message.text())
                                .find();
        };
    }

    private boolean isTaken(SlackMessage message) {
        return switch (take) {
            case ALL -> true;
            case PINNED -> message.pinned();
            case REACTED ->
                message.reactions().stream().anyMatch((reactions.isEmpty() ? List.of("pushpin") : reactions)::contains);
        };
    }

    private static Optional<SkipReason> when(boolean so, SkipReason reason) {
        return so ? Optional.of(reason) : Optional.empty();
    }
}
