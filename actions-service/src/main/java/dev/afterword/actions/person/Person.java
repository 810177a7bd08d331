package dev.afterword.actions.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A person who was seen by the suite; may own actions. */
@Entity
class Person {

    @Id
    String id;

    String name;
    String username;
    long sequence;

    /** Takes over what is newer than what is known. */
    void seen(String name, String username, long sequence) {
        if (sequence >= this.sequence) {
            this.name = name;
            this.username = username;
            this.sequence = sequence;
        }
    }

    PersonRef ref() {
        return new PersonRef(id, name);
    }
}
