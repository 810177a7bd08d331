package dev.afterword.actions.history;

import dev.afterword.actions.person.PersonRef;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One change of one field; written once and never touched again (the table refuses it). */
@Entity
@Table(name = "action_item_history")
class HistoryEntry {

    @Id
    UUID id;

    UUID actionId;
    Instant at;
    PersonRef actor;
    String field;
    String oldValue;
    String newValue;
    String reason;
}
