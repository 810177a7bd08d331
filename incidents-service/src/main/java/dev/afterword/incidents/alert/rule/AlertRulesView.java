package dev.afterword.incidents.alert.rule;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of the rules.
 *
 * @param version which version; the highest one is in force
 * @param rules the rules in their order
 * @param comment why it was made, or null
 * @param changedBy who made it, or null for the one that the platform came with
 * @param changedAt when
 */
@Schema(name = "AlertRules")
record AlertRulesView(long version, List<AlertRule> rules, String comment, PersonRef changedBy, Instant changedAt) {}
