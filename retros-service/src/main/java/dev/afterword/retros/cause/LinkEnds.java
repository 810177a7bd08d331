package dev.afterword.retros.cause;

import java.util.UUID;

/** What a link is between. */
record LinkEnds(UUID from, NodeKind fromKind, UUID to, NodeKind toKind) {}
