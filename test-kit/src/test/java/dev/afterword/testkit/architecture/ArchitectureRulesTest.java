package dev.afterword.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds the violations that are planted for it, and none in the clean service. */
class ArchitectureRulesTest {

    private static final String PLANTED = "dev.afterword.planted.";

    @TestFactory
    Stream<DynamicTest> aCleanServicePasses() {
        return ServiceArchitectureRules.rules(PLANTED + "clean").stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(), () -> assertEquals(List.of(), details(rule, PLANTED + "clean"))));
    }

    @Test
    void resourcesThatStoreHideBlockOrHaveAnotherNameAreFound() {
        found(ResourceRules.NO_STORAGE_IN_RESOURCES, "resource", "StoringResource");
        found(ResourceRules.PUBLIC_METHODS, "resource", "HiddenResource.hidden");
        found(ResourceRules.PACKAGE_PRIVATE_RESOURCES, "resource", "PublicResource");
        found(ResourceRules.REACTIVE_METHODS, "resource", "PublicResource.blocking");
        found(ResourceRules.RESOURCE_NAMES, "resource", "Endpoint");
    }

    @Test
    void transactionsInTheWrongPlaceAreFound() {
        found(StorageRules.NO_BLOCKING_TRANSACTIONS, "storage", "Booking.book");
        found(StorageRules.TRANSACTIONS_IN_SERVICES, "storage", "LedgerReader.read");
        found(StorageRules.TRANSACTIONAL_CLASSES_ARE_SERVICES, "storage", "Booking");
    }

    @Test
    void entitiesThatLeakAreFound() {
        found(StorageRules.ENTITIES_ARE_HIDDEN, "storage", "Ledger", "LedgerReader.read");
        found(StorageRules.ENTITIES_ARE_NOT_JSON, "storage", "JsonIgnore");
        found(StorageRules.REPOSITORIES_ONLY_STORE, "storage", "LedgerRepository.find");
    }

    @Test
    void waitingIsFoundEvenInsideLambdas() {
        found(ReactiveRules.NO_BLOCKING, "reactive", "Uni.await", "asStream", "Thread.sleep");
    }

    @Test
    void forksAndHopsAreFound() {
        found(ReactiveRules.NO_SUBSCRIPTIONS, "reactive", "Forking.subscribe");
        found(
                ReactiveRules.NO_PARALLEL_SESSIONS,
                "reactive",
                "Forking.combine",
                "Forking.join",
                "transformToUniAndMerge");
        found(ReactiveRules.NO_THREAD_HOPS, "reactive", "Forking.hop");
    }

    @Test
    void eventsBesideTheOutboxAreFound() {
        found(FeatureRules.EVENTS_AT_THE_EDGE, "feature", "PlantedHappened");
        found(FeatureRules.EVENTS_THROUGH_THE_OUTBOX, "feature", "Emitter");
    }

    @Test
    void cyclesAndForeignStorageAreFound() {
        found(FeatureRules.noCycles(PLANTED + "feature"), "feature", "Slice left", "Slice right");
        found(FeatureRules.FOREIGN_STORAGE, "feature", "RightRepository");
    }

    @Test
    void domainWordsInKitsAreFound() {
        found(KitRules.NO_SERVICES, "kit", "PlantedHappened");
        assertFalse(details(KitRules.NO_SERVICES, PLANTED + "kit").toString().contains("PlantedReflection"));
        found(KitRules.NO_AGGREGATES, "kit", "PlantedHappened");
        found(KitRules.NO_DOMAIN_WORDS, "kit", "IncidentClock");
    }

    @Test
    void contractsThatAreMoreThanDataAreFound() {
        assertFalse(details(ContractRules.ONLY_THE_JDK, "dev.afterword.contracts.planted")
                .isEmpty());
        assertFalse(details(ContractRules.ONLY_DATA, "dev.afterword.contracts.planted")
                .isEmpty());
    }

    @Test
    void badMannersAreFound() {
        found(StyleRules.CONSTRUCTOR_INJECTION, "style", "Chatty.clock");
        found(StyleRules.INJECTED_TIME, "style", "Instant.now", "currentTimeMillis", "java.util.Date");
        found(StyleRules.QUIET, "style", "System.out", "java.util.logging.Logger");
        found(StyleRules.NAMES, "style", "OrderServiceImpl", "StringUtils", "OrderEntity");
        found(StyleRules.NO_BASE_CLASSES, "style", "AbstractThing");
    }

    @Test
    void silentPackagesAreFound() {
        SourceRules own = new SourceRules(Path.of("src/main/java"));

        assertEquals(List.of(), own.silentPackages());
        assertEquals(List.of(), own.longFiles());
        assertEquals(
                1,
                new SourceRules(Path.of("src/test/java/dev/afterword/testkit/json"))
                        .silentPackages()
                        .size());
    }

    @Test
    void aPackageWithoutClassesIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> ServiceArchitectureRules.of("dev.afterword.nowhere"));
    }

    private static void found(ArchRule rule, String violations, String... culprits) {
        String details = String.join("\n", details(rule, PLANTED + violations));
        for (String culprit : culprits) {
            assertTrue(details.contains(culprit), () -> rule.getDescription() + " missed " + culprit + ":\n" + details);
        }
    }

    private static List<String> details(ArchRule rule, String packageName) {
        EvaluationResult result = rule.evaluate(new ClassFileImporter().importPackages(packageName));
        return result.getFailureReport().getDetails();
    }
}
