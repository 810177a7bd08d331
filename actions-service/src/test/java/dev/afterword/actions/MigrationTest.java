package dev.afterword.actions;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class MigrationTest {

    @Inject
    Mutiny.SessionFactory sessions;

    @Test
    void everyEntityFindsItsTableAndColumnsInTheMigratedDatabase() throws Throwable {
        var entities = sessions.getMetamodel().getEntities();
        assertFalse(entities.isEmpty());
        for (var entity : entities) {
            VertxContextSupport.subscribeAndAwait(() -> sessions.withSession(
                    session -> session.createSelectionQuery("from " + entity.getName(), entity.getJavaType())
                            .setMaxResults(1)
                            .getResultList()));
        }
    }
}
