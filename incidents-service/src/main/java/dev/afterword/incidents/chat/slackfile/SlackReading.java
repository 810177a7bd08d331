package dev.afterword.incidents.chat.slackfile;

import dev.afterword.incidents.chat.slackfile.JsonPieces.Piece;
import dev.afterword.incidents.chat.slackfile.SlackExport.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What comes of the messages of a channel under a choice.
 *
 * @param read how many messages there were, readable or not
 * @param wanted those that are wanted, in the order in which they were written
 * @param skipped how many are not, and why
 * @param unreadable what cannot be read, in the order of the file
 * @param userIds ids of people who wrote or are mentioned in what is wanted, in the order in which they appear
 */
public record SlackReading(
        int read,
        List<Wanted> wanted,
        Map<SkipReason, Integer> skipped,
        List<Unreadable> unreadable,
        Set<String> userIds) {

    public static final SlackReading NOTHING = new SlackReading(0, List.of(), Map.of(), List.of(), Set.of());

    private static final Pattern MENTION = Pattern.compile("<@([A-Za-z0-9]{1,60})[|>]");
    private static final int LONGEST_KEPT = 2000;

    /** A message that waits for the names of people. */
    public static final class Wanted {

        private final SlackMessage message;

        private Wanted(SlackMessage message) {
            this.message = message;
        }

        public TakenMessage named(SlackNames names) {
            return TakenMessage.of(message, names);
        }
    }

    /**
     * A piece of a file that is no message.
     *
     * @param text its beginning as written
     * @param problem what is wrong with it
     */
    public record Unreadable(String text, String problem) {}

    public static SlackReading of(SlackExport export, Channel channel, MessageChoice choice, Instant now) {
        var pieces = export.pieces(channel);
        var unreadable = new ArrayList<Unreadable>();
        var messages = new HashMap<String, SlackMessage>();
        var skipped = new EnumMap<SkipReason, Integer>(SkipReason.class);
        for (var piece : pieces) {
            var problem = piece.node() == null ? "is no JSON object" : SlackMessage.problem(piece.node(), now);
            if (problem != null) {
                unreadable.add(new Unreadable(kept(piece), problem));
                continue;
            }
            var message = SlackMessage.of(piece.node());
            if (messages.containsKey(message.ts())) {
                skipped.merge(SkipReason.DUPLICATE, 1, Integer::sum);
            }
            messages.merge(message.ts(), message, SlackReading::newer);
        }
        return sifted(pieces.size(), messages.values().stream().toList(), choice, skipped, unreadable);
    }

    private static SlackReading sifted(
            int read,
            List<SlackMessage> messages,
            MessageChoice choice,
            Map<SkipReason, Integer> skipped,
            List<Unreadable> unreadable) {
        var wanted = new ArrayList<Wanted>();
        var userIds = new LinkedHashSet<String>();
        messages.stream().sorted(Comparator.comparing(SlackMessage::at)).forEach(message -> choice.leavesOut(message)
                .ifPresentOrElse(reason -> skipped.merge(reason, 1, Integer::sum), () -> {
                    wanted.add(new Wanted(message));
                    userIds.addAll(people(message));
                }));
        return new SlackReading(read, wanted, skipped, unreadable, userIds);
    }

    /** A message may stand in a file as it was and as it is. */
    private static SlackMessage newer(SlackMessage one, SlackMessage other) {
        var known = one.editedTs() == null ? "" : one.editedTs();
        return other.editedTs() != null && other.editedTs().compareTo(known) > 0 ? other : one;
    }

    private static Set<String> people(SlackMessage message) {
        var people = new LinkedHashSet<String>();
        if (!message.isByApp() && message.userId() != null) {
            people.add(message.userId());
        }
        MENTION.matcher(message.text()).results().forEach(mention -> people.add(mention.group(1)));
        return people;
    }

    private static String kept(Piece piece) {
        var text = piece.node() == null ? piece.text() : piece.node().toString();
        return SlackMessage.withoutTokens(SlackMessage.shortened(text, LONGEST_KEPT));
    }
}
