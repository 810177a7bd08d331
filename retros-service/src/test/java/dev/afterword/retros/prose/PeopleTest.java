package dev.afterword.retros.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.retros.prose.KnownPeople.Named;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name is one where a directory says so, however it is put together and written. */
class PeopleTest {
    private static final KnownPeople KNOWN = KnownPeople.of(
            List.of(
                    new Named("Jan de Vries", "jdevries"),
                    new Named("Mark Rossi", "mark"),
                    new Named("Ana Lopez", "a.lopez")),
            List.of("Will Ostrom"));

    @Test
    void aNameWithSmallWordsIsOne() {
        assertThat(read("Then Jan de Vries's page came.")).isEqualTo("Then @ppppppppppp's page came.");
        assertThat(read("Jan de Boer came.")).isEqualTo("Jan de Boer came.");
    }

    @Test
    void capitalsMakeNoDifferenceButThereMustBeOne() {
        assertThat(read("JAN DE VRIES came.")).doesNotContain("JAN");
        assertThat(read("mark rossi came.")).isEqualTo("mark rossi came.");
    }

    @Test
    void aUsernameCountsUnlessItMayBeAnyWord() {
        assertThat(read("Asked jdevries and a.lopez.")).isEqualTo("Asked @ppppppp and @pppppp.");
        assertThat(read("We mark the build.")).isEqualTo("We mark the build.");
    }

    @Test
    void whoTookPartIsKnownByTheFirstName() {
        assertThat(read("Will asked, Mark answered; it will do.")).isEqualTo("@ppp asked, Mark answered; it will do.");
    }

    private static String read(String text) {
        return People.in(Prose.of(text)).asHandles(KNOWN);
    }
}
