package dev.afterword.retros.retrospective;

import io.smallrye.mutiny.Uni;

/** What else a document has to pass before somebody is asked to review it. */
public interface ReviewGate {

    /**
     * Fails where the document is not ready; part of the caller's transaction.
     *
     * @param retrospective the document
     * @param version its version as it goes into review
     */
    Uni<Void> pass(RetrospectiveHandle retrospective, long version);

    /** Fails where what was written since would not have passed; part of the caller's transaction. */
    Uni<Void> stillPasses(RetrospectiveHandle retrospective);
}
