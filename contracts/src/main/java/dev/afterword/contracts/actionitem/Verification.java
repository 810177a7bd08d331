package dev.afterword.contracts.actionitem;

import dev.afterword.contracts.PersonRef;
import java.time.Instant;

/**
 * How the effect of an action was verified.
 *
 * @param dueAt when verification is due
 * @param outcome VERIFIED, NOT_EFFECTIVE or NOT_DONE, or null while it is due
 * @param by who verified, or null
 * @param at when, or null
 * @param note evidence in words, or null
 * @param url link to evidence, or null
 */
public record Verification(Instant dueAt, String outcome, PersonRef by, Instant at, String note, String url) {}
