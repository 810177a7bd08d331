package dev.afterword.incidents.tag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** ENTRY: how work went past each other, on entries of the timeline. LABEL: a free word on an incident. */
@Schema(name = "TagSort")
enum TagSort {
    ENTRY,
    LABEL
}
