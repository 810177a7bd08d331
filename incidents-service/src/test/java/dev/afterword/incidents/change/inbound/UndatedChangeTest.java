package dev.afterword.incidents.change.inbound;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Changes that are told of in the same words, without an id and a time. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class UndatedChangeTest {

    @Inject
    Pool pool;

    @Test
    void theSameWordsAreOneChangeForMinutesAndAnotherOneAfterThat() {
        var service = Catalogue.service(Map.of());
        var source = ChangeSourceApi.source("JSON", Map.of("authentication", "BEARER"));
        var body = "{\"service\":\"" + service + "\",\"title\":\"Cache flushed\"}";
        said(source, body);
        said(source, body);
        assertThat(ChangeSourceApi.changes(service).getList("items")).hasSize(1);

        pool.preparedQuery(
                        "update hook_delivery set received_at = received_at - interval '7 days' where connection_id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(source.id())));
        said(source, body);
        assertThat(ChangeSourceApi.changes(service).getList("items.summary"))
                .containsExactly("Cache flushed", "Cache flushed");
    }

    private static void said(ChangeSourceApi.Source source, String body) {
        given().contentType("application/json")
                .header("Authorization", "Bearer " + source.secret())
                .body(body)
                .post(source.path())
                .then()
                .statusCode(202);
        source.settled();
    }
}
