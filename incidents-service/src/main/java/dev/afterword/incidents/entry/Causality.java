package dev.afterword.incidents.entry;

/** How a fact is judged to belong to the failure; any judgement needs a reason. */
public enum Causality {
    DIRECT,
    INDIRECT,
    NECESSARY,
    IRRELEVANT,
    UNJUDGED
}
