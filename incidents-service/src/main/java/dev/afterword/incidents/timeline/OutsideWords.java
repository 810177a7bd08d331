package dev.afterword.incidents.timeline;

import dev.afterword.incidents.people.PeopleService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People outside are told what happened and never who was there. */
@ApplicationScoped
class OutsideWords {

    private final PeopleService people;
    private final Clock clock;

    OutsideWords(PeopleService people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Fails with a 400 for the texts that may leave the organisation and name somebody; in the caller's session. */
    Uni<Void> requireNobodyNamed(List<EntryFacts> facts, List<String> prefixes) {
        var texts = leaving(facts, prefixes);
        return texts.isEmpty()
                ? Uni.createFrom().voidItem()
                : people.namedIn(texts).invoke(this::requireNone).replaceWithVoid();
    }

    private static Map<String, String> leaving(List<EntryFacts> facts, List<String> prefixes) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).audience().leavesTheOrganisation()) {
                texts.put(prefixes.get(i) + "/text", facts.get(i).text());
            }
        }
        return texts;
    }

    private void requireNone(List<String> pointers) {
        var rules = new EntryRules(clock.instant());
        pointers.forEach(pointer ->
                rules.note(true, pointer, "must not name a person where the audience is CUSTOMER or PUBLIC"));
        rules.enforce();
    }
}
