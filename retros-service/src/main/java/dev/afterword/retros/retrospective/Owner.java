package dev.afterword.retros.retrospective;

import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who drives the document; not who does what follows from it. */
@Embeddable
class Owner {
    @Column(name = "owner_id", length = 100)
    private String id;

    @Column(name = "owner_name", length = 200)
    private String name;

    static Owner of(PersonView person) {
        var owner = new Owner();
        owner.id = person == null ? null : person.id();
        owner.name = person == null ? null : person.name();
        return owner;
    }

    PersonView view() {
        return PersonView.of(id, name);
    }
}
