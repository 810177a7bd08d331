package dev.afterword.retros.perspective;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import dev.afterword.retros.person.PersonView;
import java.util.UUID;

/** What can go wrong with perspectives. */
final class PerspectiveProblems {
    /** Perspectives of one retrospective, at most. */
    static final long MOST = 200;

    static final ProblemType FULL = new ProblemType("perspectives-full", "There is no room for more perspectives", 409);

    private PerspectiveProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("perspective", id.toString());
    }

    static ProblemException notYours() {
        return CommonProblems.forbidden("A perspective is taken back by who told it, or by a facilitator; one without a"
                + " name with the Idempotency-Key that it was sent with.");
    }

    static void requireAuthor(String authorId, PersonView person) {
        if (!person.id().equals(authorId)) {
            throw CommonProblems.forbidden(
                    "A perspective is changed by who told it, and one without a name by nobody.");
        }
    }

    static void requireWords(Told told) {
        if (told.isEmpty()) {
            throw CommonProblems.badRequest("/saw", "is needed unless something was known or expected");
        }
    }

    static void requireRoom(long there) {
        if (there >= MOST) {
            throw ProblemException.of(FULL, "A retrospective has " + MOST + " perspectives at most.");
        }
    }

    static void requireSame(Told there, Told sent) {
        if (!there.equals(sent)) {
            throw CommonProblems.keyReused();
        }
    }
}
