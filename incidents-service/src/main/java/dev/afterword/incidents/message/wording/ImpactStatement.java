package dev.afterword.incidents.message.wording;

import dev.afterword.incidents.incident.Certainty;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a message that say who could not do what, for how long, and what did not go wrong. */
public final class ImpactStatement {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private ImpactStatement() {}

    /** In the order in which they are read; what nobody has told has no sentence. */
    public static List<String> of(MessageContent content, ImpactSpan span) {
        var sentences = new ArrayList<String>();
        if (content.affected() != null && content.capability() != null) {
            sentences.add(use(content, span));
        }
        add(sentences, content.dataLoss(), "Data was lost.", "No data was lost.", "Whether data was lost");
        add(sentences, content.dataExposure(), "Data was exposed.", "No data was exposed.", "Whether data was exposed");
        content.otherConcerns().forEach(concern -> sentences.add(concern.concern() + ": " + word(concern.answer())));
        if (content.unaffected() != null) {
            sentences.add("Not affected: " + content.unaffected());
        }
        return List.copyOf(sentences);
    }

    /** The promise of another message, or null where none was made. */
    public static String nextUpdate(MessageContent content) {
        return content.nextUpdateAt() == null ? null : "Next update: " + CLOCK.format(content.nextUpdateAt()) + ".";
    }

    /** A length of time in words, in the two largest units that matter. */
    static String words(Duration length) {
        var minutes = Math.max(0, length.toMinutes());
        if (minutes < 1) {
            return "less than a minute";
        }
        var days = minutes / 1440;
        var hours = minutes / 60 % 24;
        if (days > 0) {
            return joined(count(days, "day"), hours, "hour");
        }
        return hours > 0 ? joined(count(hours, "hour"), minutes % 60, "minute") : count(minutes, "minute");
    }

    private static String use(MessageContent content, ImpactSpan span) {
        if (span.from() == null) {
            return content.affected()
                    + (span.to() == null ? " cannot " : " could not ")
                    + content.capability()
                    + ". When this began is not known yet.";
        }
        if (span.to() == null) {
            return content.affected() + " cannot " + content.capability() + " since " + CLOCK.format(span.from()) + ".";
        }
        var from = CLOCK.format(span.from());
        var to = CLOCK.format(span.to());
        return content.affected() + " could not " + content.capability() + " for " + words(span.length())
                + (span.hasPauses() ? " altogether, between " + from + " and " : ", from " + from + " to ") + to + ".";
    }

    private static void add(List<String> sentences, Certainty answer, String yes, String no, String whether) {
        if (answer != null) {
            sentences.add(
                    switch (answer) {
                        case YES -> yes;
                        case NO -> no;
                        case UNKNOWN -> whether + " is not known yet.";
                    });
        }
    }

    private static String word(Certainty answer) {
        return switch (answer) {
            case YES -> "yes.";
            case NO -> "no.";
            case UNKNOWN -> "not known yet.";
        };
    }

    private static String joined(String first, long rest, String unit) {
        return rest == 0 ? first : first + " " + count(rest, unit);
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** Formats an instant as messages write it. */
    public static String clock(Instant at) {
        return CLOCK.format(at);
    }
}
