package dev.afterword.retros.perspective;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody saw, knew and expected at the time; one of the three at least.
 *
 * @param saw what could be seen then
 * @param knew what was known then
 * @param expected what was expected to happen
 * @param anonymous true: nothing is kept of who tells it or when; it cannot be changed, and taken back only with the
 *     Idempotency-Key that it was sent with
 */
@Schema(
        name = "PerspectiveRequest",
        examples =
                """
                {"saw": "Two dashboards that did not agree", "knew": "The last deploy was three days old",
                 "expected": "The pool to drain within a minute", "anonymous": true}""")
record PerspectiveRequest(
        @Size(max = 4000) String saw,
        @Size(max = 4000) String knew,
        @Size(max = 4000) String expected,
        Boolean anonymous) {

    Told told() {
        return new Told(saw, knew, expected);
    }

    boolean isWithoutName() {
        return Boolean.TRUE.equals(anonymous);
    }
}
