package dev.afterword.incidents.chat.connection;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One chat that people speak to incidents from. */
@Entity
@Table(name = "chat_connection")
class ChatConnection {

    @Id
    UUID id;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    ChatKind kind;

    String name;

    @Enumerated(EnumType.STRING)
    ChatConnectionState state;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "created_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
    PersonRef createdBy;

    Instant createdAt;
    Instant updatedAt;

    protected ChatConnection() {}

    static ChatConnection of(UUID id, ChatKind kind, String name, PersonRef by, Instant now) {
        var connection = new ChatConnection();
        connection.id = id;
        connection.kind = kind;
        connection.name = name.strip();
        connection.state = ChatConnectionState.ACTIVE;
        connection.createdBy = by;
        connection.createdAt = now;
        connection.updatedAt = now;
        return connection;
    }

    void edit(EditChatConnectionRequest wanted, Instant now) {
        name = wanted.name().strip();
        state = wanted.state() == null ? state : wanted.state();
        updatedAt = now;
    }

    void touched(Instant now) {
        updatedAt = now;
    }

    void delete(Instant now) {
        state = ChatConnectionState.DELETED;
        updatedAt = now;
    }

    boolean isDeleted() {
        return state == ChatConnectionState.DELETED;
    }
}
