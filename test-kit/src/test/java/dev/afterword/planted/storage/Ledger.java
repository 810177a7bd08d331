package dev.afterword.planted.storage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** R6: public, and served as it is. */
@Entity
public class Ledger {

    @Id
    @JsonIgnore
    UUID id;
}
