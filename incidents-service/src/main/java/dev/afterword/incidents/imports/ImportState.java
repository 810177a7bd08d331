package dev.afterword.incidents.imports;

import java.util.EnumSet;
import java.util.Set;

/** How far an import is. */
enum ImportState {
    UPLOADING,
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELED;

    /** Where people may move it; the rest comes by itself. */
    Set<ImportState> next() {
        return switch (this) {
            case UPLOADING -> EnumSet.of(QUEUED, CANCELED);
            case QUEUED, RUNNING -> EnumSet.of(CANCELED);
            case COMPLETED, FAILED, CANCELED -> EnumSet.noneOf(ImportState.class);
        };
    }
}
