package dev.afterword.restkit.page;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, and where the next part starts.
 *
 * @param items the items, at most as many as the limit
 * @param nextCursor what to send as {@code cursor} for the next part, null at the end
 * @param <T> type of the items
 */
public record Page<T>(List<T> items, String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page of rows that were read with a limit of one more than wanted: the surplus row proves a next page. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        return new Page<>(rows.subList(0, limit), cursor.apply(rows.get(limit - 1)));
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), nextCursor);
    }
}
