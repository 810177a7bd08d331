package dev.afterword.retros.perspective;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a perspective may change; each member may be left out of a patch.
 *
 * @param saw what could be seen then
 * @param knew what was known then
 * @param expected what was expected to happen
 */
@Schema(name = "PerspectivePatch", examples = "{\"expected\": \"The pool to drain within two minutes\"}")
record EditPerspectiveRequest(
        @Size(max = 4000) String saw, @Size(max = 4000) String knew, @Size(max = 4000) String expected) {

    static EditPerspectiveRequest of(Told told) {
        return new EditPerspectiveRequest(told.saw(), told.knew(), told.expected());
    }

    Told told() {
        return new Told(saw, knew, expected);
    }
}
