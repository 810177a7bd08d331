package dev.afterword.planted.clean.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity that nobody else sees. */
@Entity
class Order {

    @Id
    UUID id;
}
