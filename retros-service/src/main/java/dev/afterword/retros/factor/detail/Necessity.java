package dev.afterword.retros.factor.detail;

/**
 * Whether it would have happened without this condition, as far as the record tells.
 *
 * <p>NECESSARY: not without it. NOT_NECESSARY: it made it likelier, wider or longer, and it would have happened anyway.
 * UNJUDGED: nobody has said.
 */
public enum Necessity {
    NECESSARY,
    NOT_NECESSARY,
    UNJUDGED
}
