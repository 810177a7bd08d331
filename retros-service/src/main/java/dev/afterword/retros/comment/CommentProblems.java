package dev.afterword.retros.comment;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import dev.afterword.retros.person.PersonView;
import java.util.UUID;

/** What can go wrong with comments. */
final class CommentProblems {
    static final ProblemType IS_REPLY = new ProblemType("comment-is-reply", "This comment is a reply", 409);
    static final ProblemType WITHDRAWN = new ProblemType("comment-withdrawn", "The comment was withdrawn", 409);

    private CommentProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("comment", id.toString());
    }

    static ProblemException isReply() {
        return ProblemException.of(IS_REPLY, "A thread is answered, resolved and reopened at its first comment.");
    }

    static ProblemException withdrawn() {
        return ProblemException.of(WITHDRAWN, "Nothing is left of it to change.");
    }

    static void requireAuthor(String authorId, PersonView person) {
        if (!authorId.equals(person.id())) {
            throw CommonProblems.forbidden("A comment is changed by its author; facilitators may withdraw it.");
        }
    }
}
