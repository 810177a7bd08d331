package dev.afterword.incidents.catalogue;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.List;

/** What can go wrong with the catalogue. */
final class CatalogueProblems {

    private static final ProblemType SERVICE_EXISTS =
            new ProblemType("service-exists", "A service with this key exists", 409);

    private CatalogueProblems() {}

    static ProblemException serviceExists(String key) {
        return ProblemException.of(SERVICE_EXISTS, "There is already a service with the key " + key + ".");
    }

    static ProblemException notFound(String key) {
        return CommonProblems.notFound("service", key);
    }

    static ProblemException illegalTransition(ServiceStatus from, ServiceStatus to) {
        return CommonProblems.illegalTransition(from.name(), to.name(), List.of(from.next()));
    }

    static ProblemException reasonNeeded() {
        return CommonProblems.badRequest("/reason", "is needed to retire a service");
    }

    static ProblemException dependsOnItself() {
        return CommonProblems.badRequest("/dependsOn", "must not hold the service itself");
    }
}
