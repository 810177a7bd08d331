package dev.afterword.retros.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a text stands; wishes are hindsight in what happened, and what is wanted in an action. */
@Schema(
        description =
                "Where a text stands: what_happened, timeline, factor (of the past), action (title of one), message, "
                        + "message_final (to stakeholders; the last one of an incident), report (figures), reflection (of one's own).")
public enum TextSection {
    @JsonProperty("what_happened")
    WHAT_HAPPENED,
    @JsonProperty("timeline")
    TIMELINE,
    @JsonProperty("factor")
    FACTOR,
    @JsonProperty("action")
    ACTION,
    @JsonProperty("message")
    MESSAGE,
    @JsonProperty("message_final")
    MESSAGE_FINAL,
    @JsonProperty("report")
    REPORT,
    @JsonProperty("reflection")
    REFLECTION;

    /** Whether a rule that was written for a section holds in this one. */
    boolean isWithin(TextSection scope) {
        return this == scope
                || scope == WHAT_HAPPENED && (this == TIMELINE || this == FACTOR)
                || scope == MESSAGE && this == MESSAGE_FINAL;
    }
}
