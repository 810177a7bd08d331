package dev.afterword.incidents.chat.connection;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** What can go wrong with connections to chats. */
final class ChatConnectionProblems {

    private static final ProblemType NAME_TAKEN =
            new ProblemType("chat-connection-exists", "A chat connection with this name exists", 409);
    private static final ProblemType SECRETS =
            new ProblemType("chat-connection-secrets", "The number of secrets does not allow this", 409);

    private ChatConnectionProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("chat connection", id.toString());
    }

    static ProblemException nameTaken(String name) {
        return ProblemException.of(NAME_TAKEN, "There is already a chat connection called " + name + ".");
    }

    static ProblemException twoSecrets() {
        return ProblemException.of(
                SECRETS, "Two secrets are active already: retire the one that is not used any more.");
    }

    static ProblemException lastSecret() {
        return ProblemException.of(SECRETS, "This is the only secret: without one every request would be refused.");
    }
}
