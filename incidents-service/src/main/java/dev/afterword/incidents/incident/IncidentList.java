package dev.afterword.incidents.incident;

import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.PageQuery;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One statement for a page of incidents: filters, the reader's rights, and the keyset that the last page ended at. */
final class IncidentList {

    private static final String COLUMNS =
            """
            select id, key, title, status, severity, type, services, labels, response_level, commander_id, commander_name, visibility,
                   declared_at, mitigated_at, resolved_at, updated_at, happened_at,
                   case when status in ('TRIAGE', 'INVESTIGATING', 'IDENTIFIED', 'MITIGATED') then (
                       select min(l.next_update_at) from (
                           select distinct on (m.audience) m.next_update_at from message m
                            where m.incident_id = incident.id and m.status = 'SENT' and m.audience <> 'LEADERSHIP'
                            order by m.audience, m.sent_at desc) l
                        where l.next_update_at < now()) end as update_overdue_since
              from incident""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final int limit;

    private IncidentList(int limit) {
        this.limit = limit;
    }

    static IncidentList of(IncidentQuery query, PageQuery page, Reader reader) {
        var list = new IncidentList(page.limit());
        list.where("(visibility = 'ORGANISATION' or audience && %s)", reader.asArray());
        list.whereAny("status", query.status);
        list.whereAny("severity", query.severity);
        list.whereAny("type", query.type);
        list.whereAny("response_level", query.responseLevel);
        list.whereAll("labels", query.label);
        list.whereGiven("services @> array[%s]::text[]", query.service);
        list.whereGiven("responsible_team = %s", query.team);
        list.whereGiven("search @@ to_tsquery('simple', %s)", words(query.text));
        list.whereSet("happened_at >= %s", query.from);
        list.whereSet("happened_at < %s", query.to);
        list.after(page.cursor());
        return list;
    }

    String sql() {
        return COLUMNS + " where " + String.join(" and ", conditions) + " order by happened_at desc, id desc limit "
                + (limit + 1);
    }

    Tuple values() {
        return Tuple.tuple(values);
    }

    private void after(String cursor) {
        if (cursor == null) {
            return;
        }
        var parts = Cursor.decode(cursor, 2);
        values.add(utc(Cursor.part(parts.get(0), Instant::parse)));
        values.add(Cursor.part(parts.get(1), UUID::fromString));
        // Seen as values, they would have each page planned anew, which takes longer than to read it.
        conditions.add("(happened_at, id) < ((select $%d::timestamptz), (select $%d::uuid))"
                .formatted(values.size() - 1, values.size()));
    }

    private void whereAny(String column, List<? extends Enum<?>> words) {
        if (words != null && !words.isEmpty()) {
            where(column + " = any(%s)", words.stream().map(Enum::name).toArray(String[]::new));
        }
    }

    private void whereAll(String column, List<String> words) {
        if (words != null && !words.isEmpty()) {
            where(column + " @> %s", words.toArray(String[]::new));
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
