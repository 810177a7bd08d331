package dev.afterword.incidents.moment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A moment that an import could not use: it is left out of every duration until somebody sets it.
 *
 * @param moment which one, for example resolved
 * @param flag why it could not be used
 * @param original what stood in the source
 */
@Schema(name = "QualityFlag")
public record MomentFlagView(
        @Schema(examples = "resolved") String moment,
        Reason flag,
        @Schema(examples = "31/02/2024 10:00") String original) {

    /** Why an import could not use a moment. */
    @Schema(name = "QualityFlagReason")
    public enum Reason {
        UNREADABLE,
        OUT_OF_ORDER,
        IN_FUTURE,
        OUT_OF_RANGE,
        AMBIGUOUS_LOCAL_TIME
    }
}
