package dev.afterword.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.afterword.contracts.actionitem.ActionItemEvent;
import dev.afterword.contracts.change.ChangeEvent;
import dev.afterword.contracts.check.CheckEvent;
import dev.afterword.contracts.incident.IncidentEvent;
import dev.afterword.contracts.person.PersonEvent;
import dev.afterword.contracts.retrospective.RetrospectiveEvent;
import dev.afterword.contracts.slo.SloEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Record, schema and sample of each event say the same, read in both directions. */
class EventContractTest {

    @BeforeAll
    static void updateSchemasIfAsked() throws IOException {
        if (Boolean.getBoolean("snapshots.update")) {
            for (var kind : EventCatalogue.kinds()) {
                Files.writeString(
                        Contracts.schema(kind), Contracts.impliedSchema(kind).toPrettyString() + "\n");
            }
        }
    }

    static Stream<EventKind> kinds() {
        return EventCatalogue.kinds().stream();
    }

    @Test
    void theCatalogueHoldsEachEventOfTheSealedTypesOnce() {
        var permitted = Stream.of(
                        IncidentEvent.class,
                        RetrospectiveEvent.class,
                        ActionItemEvent.class,
                        PersonEvent.class,
                        ChangeEvent.class,
                        SloEvent.class,
                        CheckEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .collect(Collectors.toSet());

        assertEquals(permitted, kinds().map(EventKind::data).collect(Collectors.toSet()));
        assertEquals(permitted.size(), EventCatalogue.kinds().size());
        assertEquals(permitted.size(), kinds().map(EventKind::type).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSchemaIsWhatTheRecordImplies(EventKind kind) {
        assertEquals(
                Contracts.impliedSchema(kind),
                Contracts.read(Contracts.schema(kind)),
                "run with -Dsnapshots.update=true");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSampleFitsTheSchema(EventKind kind) {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Contracts.read(Contracts.schema(kind)));

        var violations = schema.validate(Contracts.read(Contracts.sample(kind)));

        assertTrue(violations.isEmpty(), violations::toString);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSampleSurvivesTheRecord(EventKind kind) throws IOException {
        var sample = Contracts.read(Contracts.sample(kind));

        var event = Contracts.JSON.treeToValue(sample, kind.data());

        assertEquals(sample, Contracts.JSON.readTree(Contracts.JSON.writeValueAsString(event)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSampleThatLacksAFieldDoesNotFit(EventKind kind) {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Contracts.read(Contracts.schema(kind)));
        var sample = Contracts.read(Contracts.sample(kind)).deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) sample)
                .remove(sample.fieldNames().next());

        assertTrue(!schema.validate(sample).isEmpty());
    }
}
