package dev.afterword.incidents.timeline;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an entry said before it was corrected.
 *
 * @param version number of the former version
 * @param facts what it said and how it was judged
 * @param changed names of the fields that the correction changed
 * @param correctedBy who corrected it
 * @param correctedAt when
 * @param reason why, or null where nothing it says was changed
 */
@Schema(name = "TimelineEntryVersion")
record TimelineEntryVersionView(
        long version,
        EntryFacts facts,
        List<String> changed,
        PersonRef correctedBy,
        Instant correctedAt,
        String reason) {}
