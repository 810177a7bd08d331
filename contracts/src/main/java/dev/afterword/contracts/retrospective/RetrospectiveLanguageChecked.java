package dev.afterword.contracts.retrospective;

import java.util.List;

/**
 * The language of the document was read as it went into review.
 *
 * @param retrospective the retrospective after it
 * @param counts by category; a category without findings is not told
 */
public record RetrospectiveLanguageChecked(RetrospectiveSnapshot retrospective, List<LanguageCount> counts)
        implements RetrospectiveEvent {}
