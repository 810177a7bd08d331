package dev.afterword.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class MigrationTest {

    @Inject
    Flyway flyway;

    @Inject
    Mutiny.SessionFactory sessions;

    @Test
    void anEmptyDatabaseIsMigratedToTheLastVersion() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void everyEntityIsReadableFromTheMigratedSchema() {
        for (var entity : sessions.getMetamodel().getEntities()) {
            var read = sessions.withSession(session -> session.createQuery("from " + entity.getName(), Object.class)
                    .setMaxResults(1)
                    .getResultList());
            assertThat(read.await().atMost(Duration.ofSeconds(10))).isNotNull();
        }
    }
}
