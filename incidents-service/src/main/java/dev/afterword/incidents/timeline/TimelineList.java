package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.EntryPhase;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.PageQuery;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One statement for a page of a timeline. It walks the story's index in its order and stops at the end of the page;
 * among entries of the same time the one that was written down first comes first.
 */
final class TimelineList {

    /** Who may read an entry {@code e}; takes the number of the parameter that holds the reader's id. */
    static final String READABLE =
            """
            (e.audience not in ('PRIVATE', 'RESPONDERS') or e.actor_id = %1$s
              or (e.audience = 'RESPONDERS' and exists (
                  select 1 from role_assignment a where a.incident_id = e.incident_id and a.person_id = %1$s)))""";

    /** The only audiences whose entries ever leave the organisation; how people felt never does, whatever older ones say. */
    private static final String FOR_OUTSIDE = "e.audience in ('CUSTOMER', 'PUBLIC') and e.kind <> 'SENTIMENT'";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final int limit;
    private final boolean newestFirst;

    private TimelineList(int limit, boolean newestFirst) {
        this.limit = limit;
        this.newestFirst = newestFirst;
    }

    static TimelineList of(TimelineSubject.Told subject, TimelineQuery query, PageQuery page, String readerId) {
        var list = new TimelineList(page.limit(), query.order == TimelineQuery.Order.NEWEST_FIRST);
        list.where("e.incident_id = %s", subject.id());
        if (query.isExternal()) {
            list.conditions.add(FOR_OUTSIDE);
        } else {
            list.where(READABLE, readerId);
        }
        list.whereAny("e.kind", query.kind);
        list.whereAny("e.audience", query.audience);
        list.wherePhase(query.phase, subject.moments());
        list.whereAny("e.causality", query.causality);
        list.whereAny("e.symptom_or_cause", query.symptomOrCause);
        if (query.tag != null && !query.tag.isEmpty()) {
            list.where("e.tags <> '{}' and e.tags && %s::text[]", names(query.tag));
        }
        if (query.starred != null) {
            list.conditions.add(query.starred ? "e.starred" : "not e.starred");
        }
        list.whereGiven("e.service = %s", query.service);
        list.whereGiven("e.search @@ to_tsquery('simple', %s)", words(query.text));
        list.whereSet("e.occurred_at >= %s", query.from);
        list.whereSet("e.occurred_at < %s", query.to);
        list.after(page.cursor());
        return list;
    }

    String sql() {
        return "select e.* from timeline_entry e where " + String.join(" and ", conditions)
                + (newestFirst
                        ? " order by e.occurred_at desc, e.position desc"
                        : " order by e.occurred_at, e.position")
                + " limit " + (limit + 1);
    }

    Tuple values() {
        return Tuple.tuple(values);
    }

    private void after(String cursor) {
        if (cursor == null) {
            return;
        }
        var parts = Cursor.decode(cursor, 2);
        values.add(utc(Cursor.instant(parts.get(0))));
        values.add(Cursor.part(parts.get(1), Long::valueOf));
        conditions.add("(e.occurred_at, e.position) " + (newestFirst ? "<" : ">") + " ($" + (values.size() - 1) + ", $"
                + values.size() + ")");
    }

    /** Phases that nobody has set are stretches of time. */
    private void wherePhase(List<EntryPhase> phases, Moments moments) {
        if (phases == null || phases.isEmpty()) {
            return;
        }
        var ways = new ArrayList<String>();
        values.add(names(phases));
        ways.add("e.phase = any($" + values.size() + ")");
        for (var phase : phases) {
            var span = phase.within(moments);
            values.add(utc(span.from()));
            values.add(utc(span.to()));
            ways.add("(e.phase is null and e.occurred_at >= $" + (values.size() - 1) + " and e.occurred_at < $"
                    + values.size() + ")");
        }
        conditions.add("(" + String.join(" or ", ways) + ")");
    }

    private void whereAny(String column, List<? extends Enum<?>> words) {
        if (words != null && !words.isEmpty()) {
            where(column + " = any(%s)", names(words));
        }
    }

    private void whereGiven(String condition, String value) {
        if (value != null && !value.isBlank()) {
            where(condition, value);
        }
    }

    private void whereSet(String condition, Instant value) {
        if (value != null) {
            where(condition, utc(value));
        }
    }

    private void where(String condition, Object value) {
        values.add(value);
        conditions.add(condition.formatted("$" + values.size()));
    }

    private static String[] names(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }

    /** Beginnings of words, all of which must occur; whatever is neither letter nor digit only parts words. */
    private static String words(String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
