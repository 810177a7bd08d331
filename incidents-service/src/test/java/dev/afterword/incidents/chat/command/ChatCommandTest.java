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
    void aWordOfTheTitleIsNoSeverity() {
        assertThat(ChatCommand.parse("declare Runbook says SEV3 but it is worse"))
                .isEqualTo(new ChatCommand(
                        ChatVerb.DECLARE, null, null, null, false, "Runbook says SEV3 but it is worse"));
        assertThat(ChatCommand.parse("declare sev1 SEV3 was wrong"))
                .isEqualTo(new ChatCommand(ChatVerb.DECLARE, null, null, Severity.SEV1, false, "SEV3 was wrong"));
        assertThat(ChatCommand.parse("declare --restricted SEV1 Keys leaked").severity())
                .isEqualTo(Severity.SEV1);
        assertThat(ChatCommand.parse("declare Keys leaked severity=sev0"))
                .isEqualTo(new ChatCommand(ChatVerb.DECLARE, null, null, Severity.SEV0, false, "Keys leaked"));
        assertThat(ChatCommand.parse("declare Keys --severity SEV2 leaked"))
                .isEqualTo(new ChatCommand(ChatVerb.DECLARE, null, null, Severity.SEV2, false, "Keys leaked"));
    }

    @Example
    void whoeverIsNamedIsToldFromWhatIsSaid() {
        assertThat(ChatCommand.parse("handoff to <@U2|rin>, all is calm"))
                .isEqualTo(new ChatCommand(ChatVerb.HANDOFF, null, "U2", null, false, "all is calm"));
        assertThat(ChatCommand.parse("assign INC-7 <@29:1|Rin Tanaka>scribe"))
                .isEqualTo(new ChatCommand(ChatVerb.ASSIGN, "INC-7", "29:1", null, false, "scribe"));
        assertThat(ChatCommand.parse("handoff Melting down"))
                .isEqualTo(new ChatCommand(ChatVerb.HANDOFF, null, null, null, false, "Melting down"));
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
