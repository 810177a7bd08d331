package dev.afterword.incidents.detection;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an incident was noticed.
 *
 * @param source who or what noticed it, UNKNOWN unless told
 * @param firstSignal the first signal that somebody or something saw, optional
 * @param gap what was between that signal and the people, optional
 * @param noticedByCustomerFirst whether a customer noticed before any of our own did, optional
 */
@Schema(name = "SetDetection")
record DetectionRequest(
        @Schema(defaultValue = "UNKNOWN", examples = "CUSTOMER_REPORT") DetectionSource source,
        @Size(max = 2000) @Schema(examples = "Three tickets on failing card payments within ten minutes")
                String firstSignal,
        @Schema(examples = "NO_ALERT") DetectionGap gap,
        @Schema(examples = "true") Boolean noticedByCustomerFirst) {

    DetectionRequest {
        source = source == null ? DetectionSource.UNKNOWN : source;
        firstSignal = firstSignal == null || firstSignal.isBlank() ? null : firstSignal.strip();
    }

    /** What the timeline tells. */
    String sentence() {
        var text = new StringBuilder("Noticed by ").append(source.words());
        if (Boolean.TRUE.equals(noticedByCustomerFirst)) {
            text.append(", by a customer first");
        }
        text.append('.');
        if (firstSignal != null) {
            text.append(" First signal: ").append(firstSignal);
        }
        return text.toString();
    }
}
