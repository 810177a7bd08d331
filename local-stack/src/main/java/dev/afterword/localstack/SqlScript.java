package dev.afterword.localstack;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A psql script of plain statements with {@code :'variables'}, run without psql. */
record SqlScript(List<String> statements) {

    /** Role and database exist: an earlier run got this far. */
    private static final Set<String> ALREADY_THERE = Set.of("42710", "42P04");

    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

    static SqlScript ofResource(String name, UnaryOperator<String> variables) throws IOException {
        String text = DeployFile.text(name).replaceAll("(?m)^\\s*--.*$", "");
        String filled = VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "'" + variables.apply(found.group(1)).replace("'", "''") + "'"));
        return new SqlScript(Arrays.stream(filled.split(";\\s*(\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList());
    }

    void runIdempotently(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        for (String each : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(each);
            } catch (SQLException e) {
                if (!ALREADY_THERE.contains(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }
}
