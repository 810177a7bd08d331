package dev.afterword.incidents.imports;

import dev.afterword.incidents.sourcefile.SourceRecord;
import java.util.List;

/**
 * What a record tells beyond that which is in the story.
 *
 * @param fresh updates that are new
 * @param corrected updates that say something else since they were imported
 * @param kept whether the source has corrected an update whose entry people have corrected here, too, or have released to
 *     people outside: theirs stays
 */
record StoryNews(List<SourceRecord.Update> fresh, List<SourceRecord.Update> corrected, boolean kept) {

    boolean isEmpty() {
        return !changesStory() && !kept;
    }

    boolean changesStory() {
        return !fresh.isEmpty() || !corrected.isEmpty();
    }
}
