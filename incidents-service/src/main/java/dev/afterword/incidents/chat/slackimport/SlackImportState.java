package dev.afterword.incidents.chat.slackimport;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an import is. UPLOADING waits for the file; READING is the dry run; READY has its report and waits for a person;
 * IMPORTING writes the timeline.
 */
@Schema(name = "SlackImportState")
enum SlackImportState {
    UPLOADING,
    READING,
    READY,
    IMPORTING,
    COMPLETED,
    FAILED,
    CANCELED;

    /** Where people may move it; the rest comes by itself. */
    Set<SlackImportState> next() {
        return switch (this) {
            case UPLOADING -> EnumSet.of(READING, CANCELED);
            case READY -> EnumSet.of(READING, IMPORTING, CANCELED);
            case READING, IMPORTING -> EnumSet.of(CANCELED);
            case COMPLETED, FAILED, CANCELED -> EnumSet.noneOf(SlackImportState.class);
        };
    }
}
