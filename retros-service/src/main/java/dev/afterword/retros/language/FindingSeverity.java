package dev.afterword.retros.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a finding weighs. */
@Schema(
        description = "error: to be changed, or dismissed with a reason, before review; warn, info: advice; "
                + "private: for the author alone, stored nowhere.")
public enum FindingSeverity {
    @JsonProperty("error")
    ERROR,
    @JsonProperty("warn")
    WARN,
    @JsonProperty("info")
    INFO,
    @JsonProperty("private")
    PRIVATE
}
