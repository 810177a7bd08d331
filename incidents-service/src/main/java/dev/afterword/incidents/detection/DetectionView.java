package dev.afterword.incidents.detection;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an incident was noticed.
 *
 * @param source who or what noticed it
 * @param firstSignal the first signal that somebody or something saw, or null
 * @param gap what was between that signal and the people, or null while nobody has told
 * @param noticedByCustomerFirst whether a customer noticed first, or null while nobody has told
 * @param updatedBy who told, or null while nobody has
 * @param updatedAt when, or null
 * @param version what ETag and If-Match carry; 0 while nobody has told
 */
@Schema(name = "Detection")
record DetectionView(
        DetectionSource source,
        String firstSignal,
        DetectionGap gap,
        Boolean noticedByCustomerFirst,
        PersonRef updatedBy,
        Instant updatedAt,
        long version) {

    static final DetectionView NOTHING = new DetectionView(DetectionSource.UNKNOWN, null, null, null, null, null, 0);
}
