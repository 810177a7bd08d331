package dev.afterword.incidents.change;

import java.util.List;

/**
 * What a delivery has done.
 *
 * @param recorded changes that were not known before
 * @param moved changes of which it says something new
 * @param known changes of which it says nothing new
 * @param unlisted services that the catalogue does not know, kept as they were named
 */
public record ChangeTaken(int recorded, int moved, int known, List<String> unlisted) {

    /** Whether anything is as it was not before. */
    public boolean changed() {
        return recorded + moved > 0;
    }

    /** In words for a person. */
    public String note() {
        var counts = recorded + " recorded, " + moved + " moved on, " + known + " known before";
        return unlisted.isEmpty() ? counts : counts + "; not in the catalogue: " + String.join(", ", unlisted);
    }
}
