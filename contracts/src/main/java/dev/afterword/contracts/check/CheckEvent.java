package dev.afterword.contracts.check;

import dev.afterword.contracts.Access;
import java.util.UUID;

/** Something that happened to a correctness check, a check that people or jobs perform regularly. */
public sealed interface CheckEvent permits CheckReminded, CheckResultRecorded {

    UUID id();

    Access access();
}
