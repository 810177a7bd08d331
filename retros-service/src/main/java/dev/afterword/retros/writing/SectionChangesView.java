package dev.afterword.retros.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.afterword.retros.changelog.LoggedChange;
import dev.afterword.retros.changelog.TextChangeJson;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Changes of a section in the order that holds for everybody.
 *
 * @param items the changes after the one that was asked for, at most 500
 * @param changes how many changes the section has had; ask again while the items do not reach it
 */
record SectionChangesView(List<Item> items, long changes) {

    /**
     * One change.
     *
     * @param number place in the section's history, from 1
     * @param clientId page that it was typed in; {@code service} for drafts and texts written as a whole
     * @param change a list of steps, as it was sent
     */
    @Schema(name = "SectionChange")
    record Item(long number, String clientId, @Schema(implementation = Object[].class) ArrayNode change) {
        static Item of(LoggedChange logged) {
            return new Item(logged.number(), logged.clientId(), TextChangeJson.write(logged.change()));
        }
    }

    static SectionChangesView of(List<LoggedChange> logged, long changes) {
        return new SectionChangesView(logged.stream().map(Item::of).toList(), changes);
    }
}
