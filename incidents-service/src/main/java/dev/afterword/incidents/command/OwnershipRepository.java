package dev.afterword.incidents.command;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps which teams took incidents on. */
@ApplicationScoped
class OwnershipRepository implements PanacheRepositoryBase<OwnershipChange, UUID> {}
