package dev.afterword.retros.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person as last heard of. */
@Entity
@Table(name = "person")
class KnownPerson {
    @Id
    @Column(length = 100)
    private String id;

    @Column(length = 200, nullable = false)
    private String name;

    @Column(length = 200)
    private String username;

    private long sequence;

    KnownPerson() {}

    PersonView view() {
        return new PersonView(id, name);
    }
}
