package dev.afterword.incidents.statusfeed;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the public status feed is set up.
 *
 * @param feedId id of the feed, for ever
 * @param enabled whether anybody may read it; off until it is switched on
 * @param title name of the feed, such as that of the organisation
 * @param pageUrl address of the status page that shows it, or null
 * @param services keys of the services whose incidents it may name; all of them when there are none
 * @param changedBy who set it up, or null while nobody has
 * @param changedAt when, or null
 * @param version what ETag and If-Match carry
 */
@Schema(name = "StatusFeedSettings")
record StatusFeedSettings(
        UUID feedId,
        boolean enabled,
        String title,
        String pageUrl,
        List<String> services,
        PersonRef changedBy,
        Instant changedAt,
        long version) {}
