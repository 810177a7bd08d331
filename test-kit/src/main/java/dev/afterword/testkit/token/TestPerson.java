package dev.afterword.testkit.token;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person of the demo organisation, the same as in the local stack's realm.
 *
 * @param id subject of the person's tokens
 * @param username name to log in with
 * @param name name to show
 * @param roles roles in the token
 * @param groups teams in the token
 */
public record TestPerson(String id, String username, String name, List<String> roles, List<String> groups) {

    private static final Map<String, TestPerson> PEOPLE = Stream.of(
                    person(1, "admin", "Amara Okafor", List.of("admin"), List.of()),
                    person(2, "commander", "Carlos Mendes", List.of("responder", "viewer"), List.of("payments")),
                    person(3, "responder", "Rin Tanaka", List.of("responder"), List.of("payments")),
                    person(4, "facilitator", "Farah Haddad", List.of("facilitator"), List.of("platform")),
                    person(5, "manager", "Maya Lindqvist", List.of("manager"), List.of("platform")),
                    person(6, "viewer", "Victor Osei", List.of("viewer"), List.of()),
                    person(7, "auditor", "Aino Virtanen", List.of("auditor"), List.of()),
                    person(8, "stranger", "Sam Novak", List.of(), List.of()))
            .collect(Collectors.toUnmodifiableMap(TestPerson::username, Function.identity()));

    /** The person with a user name; an unknown one is a mistake in the test. */
    public static TestPerson named(String username) {
        TestPerson person = PEOPLE.get(username);
        if (person == null) {
            throw new IllegalArgumentException("Nobody is called " + username + ", only " + PEOPLE.keySet());
        }
        return person;
    }

    private static TestPerson person(
            int number, String username, String name, List<String> roles, List<String> groups) {
        return new TestPerson("00000000-0000-4000-8000-00000000000" + number, username, name, roles, groups);
    }
}
