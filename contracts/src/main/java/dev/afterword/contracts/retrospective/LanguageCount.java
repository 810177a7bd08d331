package dev.afterword.contracts.retrospective;

/**
 * How much of one kind was found in the language of a document; of nobody in particular.
 *
 * @param category what was found, for example counterfactual
 * @param findings how many
 * @param dismissed how many of them stay as they are, for a reason
 */
public record LanguageCount(String category, long findings, long dismissed) {}
