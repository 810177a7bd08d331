package dev.afterword.incidents.alert.rule;

import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.alert.parse.ObservedAlert;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the rules saw of an alert.
 *
 * @param sourceId connection that it came through
 * @param sourceName its name at that time
 * @param provider kind of sender
 * @param groupKey what the sender groups it under
 * @param title one line
 * @param severity how loud the sender is
 * @param service what it is about, or null
 * @param environment where, or null
 * @param labels labels and tags
 */
@RegisterForReflection
@Schema(name = "AlertFacts")
public record RuleFacts(
        UUID sourceId,
        String sourceName,
        AlertProvider provider,
        String groupKey,
        String title,
        AlertSeverity severity,
        String service,
        String environment,
        Map<String, String> labels) {

    /** The facts of an alert from a source. */
    public static RuleFacts of(UUID sourceId, String sourceName, AlertProvider provider, ObservedAlert alert) {
        return new RuleFacts(
                sourceId,
                sourceName,
                provider,
                alert.groupKey(),
                alert.title(),
                alert.severity(),
                alert.service(),
                alert.environment(),
                alert.labels());
    }

    /** The fact with a name: title, service, environment, severity, source, provider or label.NAME; null for others. */
    String named(String name) {
        return switch (name) {
            case "title" -> title;
            case "service" -> service;
            case "environment" -> environment;
            case "severity" -> severity.name();
            case "source" -> sourceName;
            case "provider" -> provider.word();
            default -> name.startsWith("label.") ? labels.get(name.substring("label.".length())) : null;
        };
    }
}
