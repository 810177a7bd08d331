package dev.afterword.retros.revision;

import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.retrospective.Occasion;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kept state of a document, without its text.
 *
 * @param number place among the revisions of the document, from 1
 * @param occasion why it was kept: before somebody wrote (WRITING, at most one in 15 minutes), because somebody asked
 *     (KEPT), before an earlier state was brought back (RESTORING) or a Markdown text taken in (IMPORTING), or at a step
 *     of its life
 * @param publication which publication this is, from 1; null for a state that was not published
 * @param label what the person who kept it calls it, or null
 * @param keptBy whose step it was; null where nobody asked for it
 */
@Schema(name = "Revision")
record RevisionView(
        int number, Occasion occasion, Integer publication, String label, Instant keptAt, PersonView keptBy) {}
