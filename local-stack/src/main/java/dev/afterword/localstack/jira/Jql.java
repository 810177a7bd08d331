package dev.afterword.localstack.jira;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of JQL that Afterword uses: labels, key, project, updated, with AND, OR and brackets. */
final class Jql {
    private static final Pattern TOKENS =
            Pattern.compile("\\s*(\"[^\"]*\"|'[^']*'|\\(|\\)|,|>=|<=|!=|=|>|<|[^\\s(),=<>!\"']+)");
    private static final Pattern AGO = Pattern.compile("-(\\d+)([mhdw])");

    private final List<String> tokens = new ArrayList<>();
    private final Clock clock;
    private int at;

    private Jql(String text, Clock clock) {
        this.clock = clock;
        Matcher matcher = TOKENS.matcher(text);
        int end = 0;
        while (matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw wrong("the character '" + text.substring(end).strip().charAt(0) + "'");
        }
    }

    static Predicate<JiraIssue> parse(String text, Clock clock) {
        String where = text.replaceFirst("(?i)\\s*\\border\\s+by\\b.*$", "");
        if (where.isBlank()) {
            throw JiraRefusal.of(400, "Unbounded JQL queries are not allowed here. Please add a search restriction.");
        }
        Jql jql = new Jql(where, clock);
        Predicate<JiraIssue> found = jql.either();
        if (jql.at < jql.tokens.size()) {
            throw wrong("'" + jql.tokens.get(jql.at) + "'");
        }
        return found;
    }

    private Predicate<JiraIssue> either() {
        Predicate<JiraIssue> left = both();
        while (taken("OR")) {
            left = left.or(both());
        }
        return left;
    }

    private Predicate<JiraIssue> both() {
        Predicate<JiraIssue> left = clause();
        while (taken("AND")) {
            left = left.and(clause());
        }
        return left;
    }

    private Predicate<JiraIssue> clause() {
        if (taken("(")) {
            Predicate<JiraIssue> inner = either();
            expect(")");
            return inner;
        }
        String field = next().toLowerCase(Locale.ROOT);
        String operator = next().toLowerCase(Locale.ROOT);
        List<String> values = "in".equals(operator) ? list() : List.of(value());
        return switch (field) {
            case "labels" -> issue -> issue.labels.stream().anyMatch(values::contains);
            case "key", "issuekey" -> issue -> values.stream().anyMatch(issue.key::equalsIgnoreCase);
            case "id" -> issue -> values.contains(issue.id);
            case "project" -> issue -> values.contains(issue.key.replaceFirst("-\\d+$", ""));
            case "updated" -> since(values.get(0), operator);
            default ->
                throw JiraRefusal.of(
                        400, "Field '" + field + "' does not exist or you do not have permission to view it.");
        };
    }

    private Predicate<JiraIssue> since(String value, String operator) {
        Matcher ago = AGO.matcher(value);
        if (!ago.matches() || !operator.startsWith(">")) {
            throw JiraRefusal.of(400, "Date value '" + value + "' for field 'updated' is invalid.");
        }
        long amount = Long.parseLong(ago.group(1));
        Duration back =
                switch (ago.group(2)) {
                    case "m" -> Duration.ofMinutes(amount);
                    case "h" -> Duration.ofHours(amount);
                    case "d" -> Duration.ofDays(amount);
                    default -> Duration.ofDays(7 * amount);
                };
        long from = clock.millis() - back.toMillis();
        return issue -> issue.updatedAt >= from;
    }

    private List<String> list() {
        expect("(");
        List<String> values = new ArrayList<>(List.of(value()));
        while (taken(",")) {
            values.add(value());
        }
        expect(")");
        return values;
    }

    private String value() {
        String token = next();
        boolean quoted = token.length() > 1 && (token.startsWith("\"") || token.startsWith("'"));
        return quoted ? token.substring(1, token.length() - 1) : token;
    }

    private boolean taken(String token) {
        boolean here = at < tokens.size() && tokens.get(at).equalsIgnoreCase(token);
        at += here ? 1 : 0;
        return here;
    }

    private void expect(String token) {
        if (!taken(token)) {
            throw wrong(at < tokens.size() ? "'" + tokens.get(at) + "'" : "the end of the query");
        }
    }

    private String next() {
        if (at >= tokens.size()) {
            throw wrong("the end of the query");
        }
        return tokens.get(at++);
    }

    private static JiraRefusal wrong(String what) {
        return JiraRefusal.of(400, "Error in the JQL Query: unexpected " + what + ".");
    }
}
