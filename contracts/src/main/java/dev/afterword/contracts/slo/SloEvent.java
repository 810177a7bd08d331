package dev.afterword.contracts.slo;

import dev.afterword.contracts.Access;
import java.util.UUID;

/** Something that happened to an objective. */
public sealed interface SloEvent permits SloReviewDue {

    UUID id();

    Access access();
}
