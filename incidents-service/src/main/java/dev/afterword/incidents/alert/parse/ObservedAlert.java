package dev.afterword.incidents.alert.parse;

import dev.afterword.incidents.webhook.JsonText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one delivery says of one alert, in one form for all senders.
 *
 * @param externalId what the sender calls the alert, the same each time it speaks of it
 * @param groupKey what the sender groups it under; its own id where it does not group
 * @param phase what is said
 * @param startedAt when this episode of it began, or null where the sender does not say
 * @param observedAt when that was so, or null where the sender does not say
 * @param title one line
 * @param titled whether the sender has said it; otherwise it is what the alert is called as long as nobody has
 * @param severity how loud
 * @param service what it is about, in lower case as the catalogue writes keys, or null
 * @param environment where, for example production, or null
 * @param labels labels and tags
 * @param links where to read more
 */
public record ObservedAlert(
        String externalId,
        String groupKey,
        AlertPhase phase,
        Instant startedAt,
        Instant observedAt,
        String title,
        boolean titled,
        AlertSeverity severity,
        String service,
        String environment,
        Map<String, String> labels,
        List<String> links) {

    private static final int MOST_LABELS = 64;
    private static final int MOST_LINKS = 10;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_VALUE = 500;

    public ObservedAlert {
        externalId = JsonText.identity(externalId, LONGEST_ID);
        groupKey = groupKey == null ? externalId : JsonText.identity(groupKey, LONGEST_ID);
        title = JsonText.shortened(title == null ? "Alert " + externalId : title, LONGEST_TITLE);
        service = JsonText.key(service);
        environment = JsonText.shortened(environment, LONGEST_KEY);
        labels = bounded(labels);
        links = links.stream()
                .filter(JsonText::isLink)
                .distinct()
                .limit(MOST_LINKS)
                .toList();
    }

    /** With the title that the sender has said, or null. */
    public ObservedAlert(
            String externalId,
            String groupKey,
            AlertPhase phase,
            Instant startedAt,
            Instant observedAt,
            String title,
            AlertSeverity severity,
            String service,
            String environment,
            Map<String, String> labels,
            List<String> links) {
        this(
                externalId,
                groupKey,
                phase,
                startedAt,
                observedAt,
                title,
                title != null,
                severity,
                service,
                environment,
                labels,
                links);
    }

    /** Whether the sender says what it belongs to. */
    public boolean isGrouped() {
        return !groupKey.equals(externalId);
    }

    /** Its labels, and those that were known before and are not said anew: senders leave out what they have told. */
    public Map<String, String> labelsOver(Map<String, String> known) {
        var all = new TreeMap<>(labels);
        for (var label : known.entrySet()) {
            if (all.size() < MOST_LABELS) {
                all.putIfAbsent(label.getKey(), label.getValue());
            }
        }
        return all;
    }

    private static Map<String, String> bounded(Map<String, String> labels) {
        var bounded = new TreeMap<String, String>();
        for (var label : new TreeMap<>(labels).entrySet()) {
            if (bounded.size() < MOST_LABELS && label.getValue() != null) {
                bounded.put(
                        JsonText.shortened(label.getKey(), LONGEST_KEY),
                        JsonText.shortened(label.getValue(), LONGEST_VALUE));
            }
        }
        return bounded;
    }

    /** Collects what a parser finds; what it does not find keeps its default. */
    static final class Draft {

        final String externalId;
        final AlertPhase phase;
        final Map<String, String> labels = new TreeMap<>();
        final List<String> links = new ArrayList<>();
        String groupKey;
        Instant startedAt;
        Instant observedAt;
        String title;
        String otherwise;
        AlertSeverity severity = AlertSeverity.UNKNOWN;
        String service;
        String environment;

        Draft(String externalId, AlertPhase phase) {
            this.externalId = externalId;
            this.phase = phase;
        }

        ObservedAlert done() {
            return new ObservedAlert(
                    externalId,
                    groupKey,
                    phase,
                    startedAt,
                    observedAt,
                    title == null ? otherwise : title,
                    title != null,
                    severity,
                    service,
                    environment,
                    labels,
                    links);
        }
    }
}
