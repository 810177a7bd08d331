package dev.afterword.incidents.chat.room;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Names that Slack takes, whatever the title is. */
class ChannelNameTest {

    private static String named(String title, boolean restricted) {
        return ChannelName.of(new RoomIncident("INC-42", title, "IDENTIFIED", "SEV1", null, restricted, ""));
    }

    @Test
    void aNameHasTheKeyAndAsMuchOfTheTitleAsFits() {
        assertThat(named("Checkout fails", false)).isEqualTo("inc-42-checkout-fails");
        assertThat(named("  Größe > 5 % (again!)  ", false)).isEqualTo("inc-42-große-5-again".replace("ß", "-"));
        assertThat(named("支払い", false)).isEqualTo("inc-42");
        assertThat(named("word ".repeat(40), false))
                .isEqualTo("inc-42-word-word-word-word-word-word-word-word-word-word");
        assertThat(named("Keys leaked", true)).isEqualTo("inc-42");
        assertThat(ChannelName.numbered("inc-42", 1)).isEqualTo("inc-42");
        assertThat(ChannelName.numbered("inc-42", 3)).isEqualTo("inc-42-3");
    }

    @Property
    void everyTitleMakesANameThatSlackTakes(@ForAll @StringLength(max = 200) String title) {
        assertThat(ChannelName.numbered(named(title, false), 9))
                .matches("inc-42(-[a-z0-9]+)*")
                .hasSizeLessThan(80);
    }
}
