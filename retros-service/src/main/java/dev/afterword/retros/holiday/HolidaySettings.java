package dev.afterword.retros.holiday;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The days on which nobody works, by region.
 *
 * @param regions regions with their dates
 * @param defaultRegion key of the region that holds where a policy names none, or null
 * @param version what ETag and If-Match carry
 * @param changedBy who changed it last, or null
 * @param changedAt when, or null
 */
@Schema(name = "HolidaySettings")
record HolidaySettings(
        List<HolidayRegion> regions, String defaultRegion, long version, PersonView changedBy, Instant changedAt) {}
