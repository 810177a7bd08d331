package dev.afterword.retros.cause;

/** What stands in the causal graph: a factor, an entry of the timeline, or the incident, to which all leads. */
public enum NodeKind {
    FACTOR,
    ENTRY,
    OUTCOME
}
