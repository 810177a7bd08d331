package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.slackfile.SlackReading.Unreadable;
import dev.afterword.incidents.chat.slackimport.SlackImportMessageView.Outcome;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a dry run has found.
 *
 * @param report in numbers and names
 * @param problem what is still to be chosen, or null
 * @param messages what is wanted, by what would come of it
 * @param unreadable what cannot be read, as far as it is kept
 */
record DryRun(
        SlackReport report, String problem, Map<Outcome, List<ImportedMessage>> messages, List<Unreadable> unreadable) {

    /** Nothing, since the channel has to be chosen first. */
    static DryRun without(SlackReport report, String problem) {
        return new DryRun(report, problem, Map.of(), List.of());
    }

    /** The rows to keep, one a message; what cannot be read comes behind. */
    List<Tuple> rows(UUID importId) {
        var rows = new ArrayList<Tuple>();
        messages.forEach((outcome, all) -> all.forEach(message -> rows.add(row(importId, outcome, message))));
        for (var piece : unreadable) {
            rows.add(Tuple.of(importId, rows.size() + 1, Outcome.UNREADABLE.name(), true)
                    .addValue(null)
                    .addValue(null)
                    .addValue(null)
                    .addValue(piece.text())
                    .addValue(null)
                    .addValue(null)
                    .addValue(piece.problem()));
        }
        return rows;
    }

    private static Tuple row(UUID importId, Outcome outcome, ImportedMessage message) {
        return Tuple.of(importId, message.line(), outcome.name(), !outcome.isWork())
                .addValue(message.externalId())
                .addValue(message.at().atOffset(ZoneOffset.UTC))
                .addValue(message.author())
                .addValue(message.text())
                .addValue(message.threadId())
                .addValue(message.editedTs())
                .addValue(null);
    }
}
