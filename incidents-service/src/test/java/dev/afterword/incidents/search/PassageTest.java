package dev.afterword.incidents.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.search.SearchHit.Part;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void aPassageIsCutAtTheMarks() {
        assertThat(Passage.parts("the \u0002pool\u0003 ran \u0002dry\u0003"))
                .containsExactly(
                        new Part("the ", false),
                        new Part("pool", true),
                        new Part(" ran ", false),
                        new Part("dry", true));
    }

    @Test
    void aPassageWithoutMarksIsOnePart() {
        assertThat(Passage.parts("nothing")).containsExactly(new Part("nothing", false));
        assertThat(Passage.parts("")).isEmpty();
        assertThat(Passage.hasFound("nothing")).isFalse();
    }
}
