package dev.afterword.retros.policy.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a policy as YAML that people edit: what is empty is left out, and a head says what the fields mean. */
final class PolicyFileWriter {
    private static final Set<String> WRITTEN = Set.of("mode", "note", "undecidedAfterDays", "rules");

    private static final String HEAD =
            """
            # Retrospective policy, version %d. The first rule that matches wins; the last one takes every incident.
            #
            # mode                UNIVERSAL: always one. TAILORED: the rule decides. COMMANDER_DISCRETION: a person decides.
            # undecidedAfterDays  after so many days without a decision it shows as undecided too long
            # rules
            #   when              each part must hold; a part whose fact is not known keeps the rule from winning
            #     severities types services tiers teams environments labels dataLoss dataExposure detectedBy: any of these
            #     minDurationMinutes minCustomersAffected minResponders minResponderHours: at least
            #     minBudgetPercent: more than this share of four weeks' error budget
            #     sharedFactor leadership: true or false
            #   requirement       REQUIRED, RECOMMENDED, OPTIONAL or NONE
            #   depth template    LIGHT, STANDARD or DEEP; name of the template
            #   dueIn             n CALENDAR_DAYS or BUSINESS_DAYS, with the holidays of a region
            #   attendance approvals   OPEN or RESTRICTED; MANAGER, LEGAL, SECURITY, EXECUTIVE_SPONSOR
            #   mandatoryAction   P0 to P3: such an action is committed before publication
            #   regulations steps NIS2, DORA; further steps within n HOURS, DAYS or MONTHS from a moment
            #   skip              approval: a second person agrees; expiresInDays: the skip comes back
            """;

    private PolicyFileWriter() {}

    static String write(JsonNode policy) {
        var members = new LinkedHashMap<String, Object>();
        policy.properties().stream()
                .filter(member -> WRITTEN.contains(member.getKey()))
                .filter(member -> !isEmpty(member.getValue()))
                .forEach(member -> members.put(member.getKey(), plain(member.getValue())));
        return HEAD.formatted(policy.path("version").asInt()) + new Yaml(style()).dump(members);
    }

    private static DumperOptions style() {
        var style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setSplitLines(false);
        style.setIndicatorIndent(2);
        style.setIndentWithIndicator(true);
        return style;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            var members = new LinkedHashMap<String, Object>();
            node.properties().stream()
                    .filter(member -> !isEmpty(member.getValue()))
                    .forEach(member -> members.put(member.getKey(), plain(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.textValue();
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull() || node.isContainerNode() && node.isEmpty();
    }
}
