package dev.afterword.incidents.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Senders that say little more of the end of an alert than that it is one. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SparseUpdateTest {

    private static final List<String> KEPT =
            List.of("title", "groupKey", "severity", "service", "environment", "labels", "links");

    @ParameterizedTest
    @EnumSource
    void whatIsNotSaidAgainStaysAsItWas(Sender sender) {
        var source = AlertApi.source(sender.name());
        var alert = UUID.randomUUID().toString();
        source.deliver(sender.fires(alert)).then().statusCode(202);
        source.settled();
        var before = source.alerts("viewer");

        source.deliver(sender.recoversInFewWords(alert)).then().statusCode(202);
        source.settled();
        var after = source.alerts("viewer");
        assertThat(after.getList("items.state")).containsExactly("RESOLVED");
        for (var field : KEPT) {
            assertThat(after.<Object>get("items[0]." + field))
                    .as(sender + " " + field)
                    .isEqualTo(before.get("items[0]." + field));
        }
    }
}
