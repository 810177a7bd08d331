package dev.afterword.incidents.buddy;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody may be of help.
 *
 * @param kind BUDDY unless told
 * @param note what for, up to 300 characters, optional
 */
record KeepBuddyRequest(
        @Schema(defaultValue = "BUDDY") BuddyKind kind,
        @Size(max = 300) @Schema(examples = "Knows the payment provider's people") String note) {

    KeepBuddyRequest {
        kind = kind == null ? BuddyKind.BUDDY : kind;
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
