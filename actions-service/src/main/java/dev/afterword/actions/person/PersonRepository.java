package dev.afterword.actions.person;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Known people. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, String> {}
