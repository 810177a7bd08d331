package dev.afterword.incidents.alert;

import dev.afterword.incidents.alert.parse.AlertPhase;
import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.alert.parse.ObservedAlert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One episode of an alert: from the first time it fires until it is resolved. Senders promise no order, so what counts
 * is when something was so and not when it was said: an observation from before what is known changes nothing.
 */
@Entity
@Table(name = "alert")
class Alert {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

    @Id
    UUID id;

    UUID sourceId;
    String externalId;
    long episode;
    String groupKey;
    UUID groupId;

    @Enumerated(EnumType.STRING)
    AlertState state;

    String title;

    @Enumerated(EnumType.STRING)
    AlertSeverity severity;

    String service;
    String environment;
    String labels;
    String[] links;
    Instant startedAt;
    Instant observedAt;
    Instant endedAt;

    /** Whether it ended because nobody hears of it any more, and not because somebody said that it had. */
    boolean sourceGone;

    /** The version of the rules that was last asked about it. */
    long rulesVersion;

    Instant firstReceivedAt;
    Instant lastReceivedAt;
    long observations;

    protected Alert() {}

    /** A new episode; one that is already over when it is first heard of is no reason to do anything. */
    static Alert begin(UUID id, UUID sourceId, long episode, ObservedAlert seen, String labels, Instant receivedAt) {
        var alert = new Alert();
        alert.id = id;
        alert.sourceId = sourceId;
        alert.externalId = seen.externalId();
        alert.episode = episode;
        alert.firstReceivedAt = receivedAt;
        alert.describe(seen, labels);
        alert.enter(stateOf(seen.phase()), seen, receivedAt);
        return alert;
    }

    /** What an observation comes to, and the change itself unless it begins another episode. */
    AlertChange observe(ObservedAlert seen, String newLabels, Instant receivedAt) {
        int order = compare(seen, receivedAt);
        if (order < 0) {
            return AlertChange.LATE;
        }
        if (seen.phase() == AlertPhase.UPDATED) {
            describe(seen, newLabels);
            repeat(receivedAt);
            return AlertChange.REPEATED;
        }
        var next = stateOf(seen.phase());
        if (order == 0 || next == state) {
            describe(seen, newLabels);
            observedAt = later(observedAt, seenAt(seen, receivedAt));
            startedAt = seen.startedAt() == null ? startedAt : seen.startedAt();
            repeat(receivedAt);
            return AlertChange.REPEATED;
        }
        if (state == AlertState.RESOLVED) {
            return AlertChange.FIRED;
        }
        describe(seen, newLabels);
        enter(next, seen, receivedAt);
        return next == AlertState.RESOLVED ? AlertChange.RESOLVED : AlertChange.ACKNOWLEDGED;
    }

    /** Later episodes count for more than earlier ones, later times for more, and at one time the end for most. */
    private int compare(ObservedAlert seen, Instant receivedAt) {
        if (startedAt != null && seen.startedAt() != null && !startedAt.equals(seen.startedAt())) {
            return seen.startedAt().compareTo(startedAt);
        }
        int times = seenAt(seen, receivedAt).compareTo(observedAt);
        if (times != 0 || seen.phase() == AlertPhase.UPDATED) {
            return times;
        }
        return stateOf(seen.phase()).compareTo(state);
    }

    private void enter(AlertState next, ObservedAlert seen, Instant receivedAt) {
        state = next;
        startedAt = seen.startedAt() == null ? startedAt : seen.startedAt();
        observedAt = seenAt(seen, receivedAt);
        endedAt = next == AlertState.RESOLVED ? observedAt : null;
        repeat(receivedAt);
    }

    private void repeat(Instant receivedAt) {
        lastReceivedAt = receivedAt;
        observations++;
    }

    /** What is not said again stays as it was: the end of an alert often comes with little more than its id. */
    private void describe(ObservedAlert seen, String newLabels) {
        groupKey = seen.isGrouped() || groupKey == null ? seen.groupKey() : groupKey;
        title = seen.titled() || title == null ? seen.title() : title;
        severity = seen.severity() == AlertSeverity.UNKNOWN && severity != null ? severity : seen.severity();
        service = seen.service() == null ? service : seen.service();
        environment = seen.environment() == null ? environment : seen.environment();
        labels = newLabels;
        links = seen.links().isEmpty() && links != null ? links : seen.links().toArray(String[]::new);
    }

    boolean isOver() {
        return state == AlertState.RESOLVED;
    }

    /** When it began, as far as anybody knows. */
    Instant beganAt() {
        return startedAt == null || startedAt.isAfter(observedAt) ? observedAt : startedAt;
    }

    /** What a sender says of the far future is not believed. */
    private static Instant seenAt(ObservedAlert seen, Instant receivedAt) {
        var at = seen.observedAt();
        return at == null || at.isAfter(receivedAt.plus(CLOCK_SKEW)) ? receivedAt : at;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static AlertState stateOf(AlertPhase phase) {
        return switch (phase) {
            case RESOLVED -> AlertState.RESOLVED;
            case ACKNOWLEDGED -> AlertState.ACKNOWLEDGED;
            default -> AlertState.FIRING;
        };
    }
}
