package dev.afterword.incidents.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

    @Test
    void aNameIsFoundWhateverItsCaseAndNextToMarks() {
        assertThat(PersonNames.anyIn("**rin tanaka**, on call", List.of("Rin Tanaka")))
                .isTrue();
        assertThat(PersonNames.anyIn("Written by Ana.", List.of("Ana"))).isTrue();
    }

    @Test
    void aNameInsideOfAWordIsNone() {
        assertThat(PersonNames.anyIn("The banana service", List.of("Ana"))).isFalse();
        assertThat(PersonNames.anyIn("a.b", List.of("a.c", "x"))).isFalse();
    }
}
