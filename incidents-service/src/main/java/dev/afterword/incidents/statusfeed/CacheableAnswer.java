package dev.afterword.incidents.statusfeed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * An answer that caches may keep for a minute and ask for again by what they know of it (RFC 9110).
 *
 * @param body body
 * @param type media type of the body
 * @param etag entity tag
 * @param changedAt since when the body is as it is
 * @param now when it is asked for
 */
record CacheableAnswer(byte[] body, String type, String etag, Instant changedAt, Instant now) {

    /** As long as something that was withdrawn, or became restricted, may still be shown. */
    private static final String FOR_A_MINUTE = "public, max-age=60";

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    static CacheableAnswer of(byte[] body, String type, Instant changedAt, Instant now) {
        return new CacheableAnswer(body, type, "\"" + ContentHash.of(body) + "\"", changedAt, now);
    }

    /** The answer, or 304 without a body where the caller has it already. */
    RestResponse<byte[]> unlessKnown(String ifNoneMatch, String ifModifiedSince) {
        var known = ifNoneMatch == null ? isSince(ifModifiedSince) : matches(ifNoneMatch);
        var answer = known
                ? ResponseBuilder.<byte[]>notModified()
                : ResponseBuilder.ok(body).header("Content-Type", type);
        return answer.header("ETag", etag)
                .header("Last-Modified", HTTP_DATE.format(lastModified().atOffset(ZoneOffset.UTC)))
                .header("Cache-Control", FOR_A_MINUTE)
                .build();
    }

    /**
     * The second in which all changes of its time are over: HTTP dates know whole seconds only, and what changes twice in one
     * must not be taken for what it was between. Until then, the second of the change, by which nobody is told that they have it.
     */
    private Instant lastModified() {
        return now.isBefore(settledAt()) ? changedAt.truncatedTo(ChronoUnit.SECONDS) : settledAt();
    }

    private Instant settledAt() {
        return changedAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    private boolean matches(String ifNoneMatch) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    private boolean isSince(String ifModifiedSince) {
        if (ifModifiedSince == null) {
            return false;
        }
        try {
            return !settledAt()
                    .isAfter(ZonedDateTime.parse(ifModifiedSince, HTTP_DATE).toInstant());
        } catch (DateTimeException e) {
            // A date that is none is ignored, as the standard wants it.
            return false;
        }
    }
}
