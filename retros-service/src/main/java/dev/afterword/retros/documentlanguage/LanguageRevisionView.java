package dev.afterword.retros.documentlanguage;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found in one revision of a retrospective, by category and never by author.
 *
 * @param version version of the retrospective
 * @param at when it went into review
 * @param counts by category; a category without findings is not told
 */
@Schema(name = "LanguageRevision")
record LanguageRevisionView(long version, Instant at, List<CategoryCount> counts) {

    /**
     * Findings of one category.
     *
     * @param category what was found
     * @param findings how many
     * @param dismissed how many of them stay as they are, for a reason
     */
    @Schema(name = "LanguageCategoryCount")
    record CategoryCount(@Schema(examples = "counterfactual") String category, long findings, long dismissed) {}
}
