package dev.afterword.incidents.catalogue;

import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What can go wrong with the catalogue. */
final class CatalogueProblems {

    private static final ProblemType SERVICE_EXISTS =
            new ProblemType("service-exists", "A service with this key exists", 409);

    private CatalogueProblems() {}

    static ProblemException serviceExists(String key) {
        return ProblemException.of(SERVICE_EXISTS, "There is already a service with the key " + key + ".");
    }
}
