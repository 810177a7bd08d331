package dev.afterword.incidents.chat.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Slack's marks as plain text, its times as times. */
class SlackTextTest {

    @Property(tries = 2000)
    void readingNeverFailsAndLeavesNothingThatCannotBeStored(@ForAll String text) {
        assertThat(SlackText.plain("<" + text + ">" + text, id -> id)).doesNotContain("\0");
        assertThat(SlackTime.at(text)).isEmpty();
    }

    @Example
    void marksBecomeWhatTheyMean() {
        var text =
                "<@U1> asks <@U2|rin> in <#C1|ops>: <!here> see <https://x.example/a?b=1|graph> &amp; <https://y.example> &lt;5";
        assertThat(SlackText.plain(text, id -> id.equals("U1") ? "Carlos" : id))
                .isEqualTo(
                        "@Carlos asks @rin in #ops: @here see graph (https://x.example/a?b=1) & https://y.example <5");
    }

    @Example
    void aTimeKeepsItsMicroseconds() {
        assertThat(SlackTime.at("1700000000.000123")).contains(Instant.parse("2023-11-14T22:13:20.000123Z"));
        assertThat(SlackTime.at("1700000000")).isEmpty();
        assertThat(SlackTime.at(null)).isEmpty();
    }
}
