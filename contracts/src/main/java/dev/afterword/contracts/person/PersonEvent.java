package dev.afterword.contracts.person;

import dev.afterword.contracts.PersonRef;

/** Something that became known of a person. */
public sealed interface PersonEvent permits PersonSeen {

    PersonRef person();
}
