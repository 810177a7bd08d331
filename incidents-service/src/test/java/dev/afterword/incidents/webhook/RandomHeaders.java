package dev.afterword.incidents.webhook;

import dev.afterword.hookkit.signature.HookHeaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/** Headers that parsers read, with values that make sense to some of them and to others none. */
public final class RandomHeaders {

    private static final List<String> NAMES = List.of(
            "ce-id",
            "ce-source",
            "ce-type",
            "ce-specversion",
            "ce-time",
            "ce-subject",
            "ce-datacontenttype",
            "sentry-hook-resource",
            "sentry-hook-timestamp",
            "x-github-event",
            "x-github-delivery",
            "x-gitlab-event",
            "x-gitlab-event-uuid",
            "idempotency-key",
            "webhook-id",
            "webhook-timestamp",
            "content-type");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "1.0",
            "0.3",
            "id-1",
            "issue",
            "event_alert",
            "metric_alert",
            "installation",
            "deployment",
            "deployment_status",
            "push",
            "ping",
            "Deployment Hook",
            "Pipeline Hook",
            "Release Hook",
            "application/json",
            "text/plain",
            "2026-03-02T09:00:00Z",
            "0001-01-01T00:00:00Z",
            "+999999999-01-01T00:00:00Z",
            "yesterday",
            "1772442000",
            "-1",
            "1e999",
            "null",
            "\u0000",
            "\ud800",
            "\u0130",
            "//",
            "x".repeat(3_000));

    private RandomHeaders() {}

    public static HookHeaders of(Random random) {
        var headers = new HashMap<String, List<String>>();
        for (int i = random.nextInt(6); i > 0; i--) {
            headers.computeIfAbsent(NAMES.get(random.nextInt(NAMES.size())), name -> new ArrayList<>())
                    .add(value(random));
        }
        return HookHeaders.of(headers);
    }

    public static String value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}
