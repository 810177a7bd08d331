package dev.afterword.contracts.change;

import dev.afterword.contracts.Access;
import java.util.UUID;

/** Something that happened to the record of a change in production. */
public sealed interface ChangeEvent permits ChangeRecorded, ChangeMoved {

    UUID id();

    Access access();
}
