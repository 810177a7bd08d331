package dev.afterword.incidents.change;

import dev.afterword.incidents.people.PersonRef;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Reads rows of changes outside Hibernate. */
final class ChangeRow {

    private ChangeRow() {}

    static ChangeView view(Row row) {
        var extent = row.getString("rollback_extent");
        return new ChangeView(
                row.getUUID("id"),
                ChangeKind.valueOf(row.getString("kind")),
                ChangeState.valueOf(row.getString("state")),
                row.getString("service"),
                row.getString("environment"),
                at(row, "at"),
                at(row, "started_at"),
                at(row, "finished_at"),
                row.getString("summary"),
                row.getString("actor"),
                row.getString("url"),
                row.getString("version"),
                row.getString("source"),
                row.getUUID("source_id"),
                row.getString("external_id"),
                new Rollout(
                        row.getBigDecimal("share"),
                        row.getString("users"),
                        Arrays.asList(row.getArrayOfStrings("features")),
                        row.getString("iteration")),
                extent == null ? null : RollbackExtent.valueOf(extent),
                row.getUUID("rolls_back"),
                Arrays.asList(row.getArrayOfStrings("features_taken_back")),
                at(row, "committed_at"),
                at(row, "recorded_at"),
                at(row, "updated_at"));
    }

    static RelatedChangeView related(Row row) {
        var change = view(row);
        var onset = at(row, "onset");
        var minutes =
                onset == null ? null : Duration.between(change.at(), onset).toMinutes();
        var relation = row.getString("relation");
        var word = row.getString("basis");
        var basis = word == null ? null : ProposalBasis.valueOf(word);
        var decidedBy = row.getString("decided_by_id");
        return new RelatedChangeView(
                change,
                relation == null ? Relation.PROPOSED : Relation.valueOf(relation),
                basis,
                basis == null ? null : proposal(change, basis, minutes),
                minutes,
                row.getString("reason"),
                decidedBy == null ? null : new PersonRef(decidedBy, row.getString("decided_by_name")),
                at(row, "decided_at"));
    }

    /** Why it is worth a look: what it has to do with the incident, and how near it came. */
    private static String proposal(ChangeView change, ProposalBasis basis, long minutes) {
        var when = minutes >= 0
                ? minutes + " min before the onset"
                : -minutes + " min after the onset that is known so far";
        var state = change.state() == ChangeState.FINISHED
                ? ""
                : " (" + change.state().words() + ")";
        var what = change.kind().words() + state + " of " + change.service() + ", ";
        return basis == ProposalBasis.LAST_HOUR
                ? what + when + "; " + basis.words()
                : what + basis.words() + ", " + when;
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
