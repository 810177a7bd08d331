package dev.afterword.planted.clean.order;

import java.util.UUID;

/** An order as it is served. */
record OrderView(UUID id) {}
