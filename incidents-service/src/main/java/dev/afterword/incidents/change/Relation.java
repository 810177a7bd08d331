package dev.afterword.incidents.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people think of a change near an incident. */
@Schema(name = "ChangeRelation")
public enum Relation {
    PROPOSED,
    CONFIRMED,
    DISMISSED
}
