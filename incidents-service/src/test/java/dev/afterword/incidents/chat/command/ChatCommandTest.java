package dev.afterword.incidents.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.incident.Severity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said is taken apart, whatever it is. */
class ChatCommandTest {

    @Property(tries = 2000)
    void parsingNeverFails(@ForAll String said) {
        var command = ChatCommand.parse(said);
        assertThat(command.verb()).isNotNull();
        assertThat(command.text()).isNotNull();
    }

    @Property(tries = 500)
    void aTitleKeepsItsWordsInOrder(@ForAll("words") String title) {
        var command = ChatCommand.parse("declare  SEV2 " + title + " --restricted");
        assertThat(command.text()).isEqualTo(title);
        assertThat(command.severity()).isEqualTo(Severity.SEV2);
        assertThat(command.restricted()).isTrue();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }

    @Example
    void aKeyAUserAndTheRestAreTold() {
        assertThat(ChatCommand.parse("assign inc-42 <@U023BECGF|rin> incident commander"))
                .isEqualTo(new ChatCommand(ChatVerb.ASSIGN, "INC-42", "U023BECGF", null, false, "incident commander"));
        assertThat(ChatCommand.parse("handoff me All is calm").user()).isEqualTo(ChatCommand.ME);
        assertThat(ChatCommand.parse("update INC-4x is no key").key()).isNull();
        assertThat(ChatCommand.parse("sev sev1 because").severity()).isEqualTo(Severity.SEV1);
        assertThat(ChatCommand.parse("   ").verb()).isEqualTo(ChatVerb.HELP);
        assertThat(ChatCommand.parse("dance").verb()).isEqualTo(ChatVerb.UNKNOWN);
    }
}
