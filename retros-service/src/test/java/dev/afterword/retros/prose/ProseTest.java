package dev.afterword.retros.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a text: its words, without marks, and nothing that nobody wrote as prose here. */
class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "The **intern** _left_ ~~early~~.|The intern left early.",
                "a snake_case name and 2 * 3|a snake_case name and 2 * 3",
                "forgot\\n   to  check|forgot to check",
                "- one\\n- two|- one\\n- two",
                "1. one\\n2. two|1. one\\n2. two",
                "run `rm -rf` now|run ___ ____ now",
                "It says 'they forgot' here, and it's fine|It says _____ _______ here, and it's fine",
                "the engineers' tool isn't 'odd'|the engineers' tool isn't _____",
                "a\\n\\n    code here\\n\\nb|a\\n\\n____ ____\\n\\nb",
                "- a\\n\\n    more of it|- a\\n\\nmore of it",
                "## Root cause:\\nIt broke|__ ____ ______\\nIt broke",
                "## The intern left\\nIt broke|## The intern left\\nIt broke",
                "see config.yml and /etc/hosts|see __________ and __________",
                "write to a.b@example.org now|write to _______________ now"
            })
    void isWhatStandsThere(String written, String read) {
        assertThat(Prose.of(written.replace("\\n", "\n")).text()).isEqualTo(read.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three replicas were behind, and they did not answer.|false",
                "The pods came back. They failed to start.|false",
                "Customers said that they had not noticed.|false",
                "The team looked at three graphs and they did not see it.|true",
                "Two engineers joined. They did not check.|true",
                "They did not check.|true",
                "The alarms rang, and they forgot the runbook.|true"
            })
    void theyArePeopleUnlessSeveralThingsWereNamed(String written, boolean people) {
        assertThat(Prose.of(written).text().toLowerCase(Locale.ROOT).contains("they"))
                .isEqualTo(people);
    }
}
