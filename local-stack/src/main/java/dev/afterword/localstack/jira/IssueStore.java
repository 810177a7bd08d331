package dev.afterword.localstack.jira;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** All issues and registered webhooks, in memory and, where a file is named, on disk after every change. */
final class IssueStore {
    private static final ObjectMapper JSON = new ObjectMapper()
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final String projectKey;
    private final Path file;
    private final Clock clock;
    private Kept kept;

    IssueStore(String projectKey, Path file, Clock clock) {
        this.projectKey = projectKey;
        this.file = file;
        this.clock = clock;
        this.kept = read(file);
    }

    String projectKey() {
        return projectKey;
    }

    synchronized JiraIssue create(JiraAccount creator, Consumer<JiraIssue> fill) {
        JiraIssue issue = new JiraIssue();
        long number = ++kept.lastNumber;
        issue.id = String.valueOf(10000 + number);
        issue.key = projectKey + "-" + number;
        issue.creator = creator.accountId();
        issue.createdAt = clock.millis();
        issue.updatedAt = issue.createdAt;
        fill.accept(issue);
        kept.issues.put(issue.id, issue);
        write();
        return issue;
    }

    synchronized void change(JiraIssue issue, Consumer<JiraIssue> change) {
        change.accept(issue);
        // Two changes never look like one, however fast they come.
        issue.updatedAt = Math.max(clock.millis(), issue.updatedAt + 1);
        write();
    }

    synchronized void delete(JiraIssue issue) {
        kept.issues.remove(issue.id);
        write();
    }

    synchronized Optional<JiraIssue> find(String idOrKey) {
        return kept.issues.values().stream()
                .filter(i -> i.id.equals(idOrKey) || i.key.equalsIgnoreCase(idOrKey))
                .findFirst();
    }

    JiraIssue get(String idOrKey) {
        return find(idOrKey).orElseThrow(JiraRefusal::unknownIssue);
    }

    synchronized List<JiraIssue> all(Predicate<JiraIssue> which) {
        return kept.issues.values().stream().filter(which).toList();
    }

    /** A number that is never given twice, for comments, changelogs and links. */
    synchronized String nextId() {
        return String.valueOf(10000 + ++kept.lastId);
    }

    synchronized List<Webhook> webhooks() {
        return List.copyOf(kept.webhooks);
    }

    synchronized Webhook register(String name, String url, String secret, List<String> events) {
        Webhook webhook = new Webhook(nextId(), name, url, secret, events);
        kept.webhooks.add(webhook);
        write();
        return webhook;
    }

    synchronized boolean unregister(String id) {
        boolean removed = kept.webhooks.removeIf(w -> w.id().equals(id));
        write();
        return removed;
    }

    /** Numbers go on: an id that was seen somewhere must not come to mean another issue. */
    synchronized void clear() {
        Kept fresh = new Kept();
        fresh.lastNumber = kept.lastNumber;
        fresh.lastId = kept.lastId;
        kept = fresh;
        write();
    }

    private void write() {
        if (file == null) {
            return;
        }
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.createDirectories(file.toAbsolutePath().getParent());
            JSON.writeValue(draft.toFile(), kept);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The Jira stand-in cannot write " + file, e);
        }
    }

    private static Kept read(Path file) {
        if (file == null || !Files.isReadable(file)) {
            return new Kept();
        }
        try {
            return JSON.readValue(file.toFile(), Kept.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The Jira stand-in cannot read " + file + "; delete it to start afresh", e);
        }
    }

    /** A webhook as an administrator of Jira registers it. */
    record Webhook(String id, String name, String url, String secret, List<String> events) {
        boolean wants(String event) {
            return events.isEmpty() || events.contains(event);
        }
    }

    private static final class Kept {
        long lastNumber;
        long lastId;
        Map<String, JiraIssue> issues = new LinkedHashMap<>();
        List<Webhook> webhooks = new ArrayList<>();
    }
}
