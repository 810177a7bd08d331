package dev.afterword.eventkit.log;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of the event log. There is always a next one: the log goes on, so a reader keeps the cursor and asks again.
 *
 * @param items events, oldest first; empty when the reader is up to date
 * @param nextCursor what to pass as {@code after} next time, or null while nothing was ever published
 */
@Schema(description = "A page of the event log; keep nextCursor and pass it as `after` next time.")
public record EventPage(List<LoggedEvent> items, String nextCursor) {}
