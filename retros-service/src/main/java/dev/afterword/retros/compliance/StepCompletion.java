package dev.afterword.retros.compliance;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;

/**
 * That a step was done.
 *
 * @param key the step
 * @param at when
 * @param by who said so
 * @param note reference or remark, or null
 */
record StepCompletion(String key, Instant at, PersonView by, String note) {}
