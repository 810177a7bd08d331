package dev.afterword.incidents.catalogueimport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.restkit.problem.ProblemException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class YamlDocumentsPropertyTest {

    private static final String FILE =
            """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata: {name: web, tags: [a, b], links: [{url: "https://example.org"}]}
            spec:
              owner: &o group:default/payments
              dependsOn: [component:a, *o]
            ---
            services:
              - key: x
                tier: 1
                annotations: {a: ~, "b": 'c'}
            """;

    @Property(tries = 2000)
    void anyTextIsReadOrRefused(@ForAll String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 3000)
    void aFileWithAnythingPutInIsReadOrRefused(
            @ForAll @IntRange(max = 280) int at, @ForAll @IntRange(max = 12) int cut, @ForAll String text) {
        var start = Math.min(at, FILE.length());
        var end = Math.min(start + cut, FILE.length());
        assertReadOrRefused(FILE.substring(0, start) + text + FILE.substring(end));
    }

    private static void assertReadOrRefused(String text) {
        try {
            for (var entity : Entities.of(YamlDocuments.read(text))) {
                assertThat(entity.becomes(ImportItem.Target.NOTHING)).isEqualTo(entity.problem() != null);
            }
        } catch (ProblemException refused) {
            assertThat(refused.type().status()).isEqualTo(400);
        }
    }
}
