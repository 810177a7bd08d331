package dev.afterword.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Makes one test of each rule. */
final class RuleTests {

    private RuleTests() {}

    /** Tests of the main code below a package, and of the source folder of the module that runs them. */
    static Stream<DynamicTest> of(String basePackage, List<ArchRule> rules) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("There is no class in " + basePackage);
        }
        Stream<DynamicTest> ofClasses =
                rules.stream().map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
        return Stream.concat(ofClasses, ofSources(new SourceRules(Path.of("src/main/java"))));
    }

    private static Stream<DynamicTest> ofSources(SourceRules sources) {
        return Stream.of(
                dynamicTest(
                        "R14 every package says what it is for",
                        () -> assertEquals(List.of(), sources.silentPackages())),
                dynamicTest("R14 no file has 300 lines", () -> assertEquals(List.of(), sources.longFiles())));
    }
}
