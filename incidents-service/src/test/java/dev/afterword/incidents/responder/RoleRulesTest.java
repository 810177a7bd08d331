package dev.afterword.incidents.responder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RoleRulesTest {

    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void oneEndsWhereTheNextBegins() {
        RoleRules.require(role("rin", IncidentRole.COMMANDER, null, 30, 60), List.of(command("carlos", 0, 30)));
    }

    @Test
    void twoAreNeverInCommandAtOnce() {
        assertThatThrownBy(() -> RoleRules.require(command("rin", 29, 60), List.of(command("carlos", 0, 30))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("carlos as commander from 2026-11-22T10:00:00Z");
        assertThatThrownBy(() -> RoleRules.require(command("rin", 90, null), List.of(command("carlos", 0, null))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nobodyHoldsARoleTwiceAndASubTeamHasOneLeader() {
        var held = role("rin", IncidentRole.SME, null, 0, 30);
        assertThatThrownBy(() -> RoleRules.require(role("rin", IncidentRole.SME, "Database", 10, 20), List.of(held)))
                .isInstanceOf(ProblemException.class);
        RoleRules.require(role("carlos", IncidentRole.SME, null, 10, 20), List.of(held));
        RoleRules.require(role("rin", IncidentRole.SCRIBE, null, 10, 20), List.of(held));

        var lead = role("rin", IncidentRole.SUB_TEAM_LEAD, "Database", 0, 30);
        assertThatThrownBy(() -> RoleRules.require(
                        role("carlos", IncidentRole.SUB_TEAM_LEAD, "database", 10, null), List.of(lead)))
                .isInstanceOf(ProblemException.class);
        RoleRules.require(role("carlos", IncidentRole.SUB_TEAM_LEAD, "Network", 10, null), List.of(lead));
    }

    /** Whatever is told in whatever order: what is accepted never puts two people in command at one instant. */
    @Property(tries = 300)
    void noOrderOfRecordsPutsTwoInCommand(@ForAll @Size(max = 30) List<@IntRange(max = 9_999) Integer> told) {
        var accepted = new ArrayList<RoleAssignment>();
        for (var i = 0; i < told.size(); i++) {
            var from = told.get(i) / 100;
            var length = told.get(i) % 100;
            var next = command("person-" + i % 3, from, length > 90 ? null : from + length);
            try {
                RoleRules.require(next, accepted);
                accepted.add(next);
            } catch (ProblemException refused) {
                assertThat(accepted).anyMatch(other -> other.overlaps(next));
            }
        }
        for (var minute = 0; minute < 300; minute++) {
            var at = TEN.plus(Duration.ofMinutes(minute));
            assertThat(accepted.stream().filter(one -> holds(one, at))).hasSizeLessThanOrEqualTo(1);
        }
    }

    /** A chain of hand-offs whose ends are corrected one after another stays a chain. */
    @Property(tries = 200)
    void correctedHandOffsStayOneFact(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -50, max = 450) Integer> corrections) {
        var chain = new ArrayList<RoleAssignment>();
        chain.add(command("person-0", 0, null));
        for (var i = 1; i < 4; i++) {
            var last = chain.get(i - 1);
            chain.add(last.handOff(
                    UUID.randomUUID(),
                    new PersonRef("person-" + i, "person-" + i),
                    new HandOff(null, null, null),
                    TEN.plus(Duration.ofMinutes(i * 100L))));
        }
        for (var i = 0; i < corrections.size(); i++) {
            correct(chain, 1 + i % 3, TEN.plus(Duration.ofMinutes(corrections.get(i))));
            for (var k = 1; k < chain.size(); k++) {
                assertThat(chain.get(k).from()).isEqualTo(chain.get(k - 1).to());
                assertThat(chain.get(k).from())
                        .isAfterOrEqualTo(chain.get(k - 1).from());
            }
        }
    }

    private static void correct(List<RoleAssignment> chain, int which, Instant from) {
        var one = chain.get(which);
        var was = one.from();
        if (one.to() != null && from.isAfter(one.to())
                || from.isBefore(chain.get(which - 1).from())
                || from.equals(was)) {
            return;
        }
        one.correct(one.person(), request(one.person().id(), one.role(), null, from, one.to()));
        assertThat(CommandRecord.moveHandOffs(one, was, one.to(), chain)).isNotEmpty();
    }

    private static boolean holds(RoleAssignment one, Instant at) {
        return !at.isBefore(one.from()) && (one.to() == null || at.isBefore(one.to()));
    }

    private static RoleAssignment command(String person, int from, Integer to) {
        return role(person, IncidentRole.COMMANDER, null, from, to);
    }

    private static RoleAssignment role(String person, IncidentRole role, String subTeam, int from, Integer to) {
        var who = new PersonRef(person, person);
        var begin = TEN.plus(Duration.ofMinutes(from));
        var told = new RoleAssignment(UUID.randomUUID(), new UUID(0, 1), who, role, subTeam, begin);
        told.correct(who, request(person, role, subTeam, begin, to == null ? null : TEN.plus(Duration.ofMinutes(to))));
        return told;
    }

    private static RoleRecordRequest request(
            String person, IncidentRole role, String subTeam, Instant from, Instant to) {
        return new RoleRecordRequest(person, role, subTeam, from, to, "for the test");
    }
}
