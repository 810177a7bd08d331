package dev.afterword.retros.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Marks stay on the words they were put on, whoever types around them and into them. */
class MarkedRangesTest {

    @Test
    void whatOthersTypeIntoAMarkedPartIsNotMarked() {
        var marks = type(MarkedRanges.whole("abcd"), "abcd", "abXYcd", false);
        assertThat(marks).hasToString("0-2,4-6");
        assertThat(marks.touch(2, 4)).isFalse();
        assertThat(type(marks, "abXYcd", "abcd", false)).hasToString("0-4");
    }

    @Test
    void aMarkMovesWithWhatIsTypedBeforeItAndGoesWithItsWords() {
        var marks = type(type(MarkedRanges.NONE, "", "bc", true), "bc", "aabc", false);
        assertThat(marks).hasToString("2-4");
        assertThat(type(marks, "aabc", "aa", true)).hasToString("");
    }

    @Property(tries = 200)
    void everySignIsMarkedThatAMarkerTyped(
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(max = 6) String> texts) {
        var marks = MarkedRanges.NONE;
        var before = "";
        for (var text : texts) {
            var low = text.toLowerCase(Locale.ROOT);
            marks = type(marks, before, low, true);
            before = low;
        }
        assertThat(marks).hasToString(MarkedRanges.whole(before).toString());
        assertThat(MarkedRanges.parse(marks.toString())).hasToString(marks.toString());
    }

    private static MarkedRanges type(MarkedRanges marks, String before, String after, boolean marked) {
        return marks.after(TextChange.between(before, after), marked);
    }
}
