package dev.afterword.incidents.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageNamesTest {

    @Test
    void aNameIsFoundWhateverItsCaseAndNextToMarks() {
        assertThat(MessageApproval.namesAny("**rin tanaka**, on call", List.of("Rin Tanaka")))
                .isTrue();
        assertThat(MessageApproval.namesAny("Written by Ana.", List.of("Ana"))).isTrue();
    }

    @Test
    void aNameInsideOfAWordIsNone() {
        assertThat(MessageApproval.namesAny("The banana service", List.of("Ana")))
                .isFalse();
        assertThat(MessageApproval.namesAny("a.b", List.of("a.c", "x"))).isFalse();
    }
}
