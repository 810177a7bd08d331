package dev.afterword.retros.diagram;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.factor;
import static dev.afterword.retros.ApiFixture.restricted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class DiagramTest {

    @Inject
    EventsFixture events;

    @Test
    void theCausalGraphIsPlacedAndToldAsAList() {
        var id = drafting(events);
        var retries = factor(id, "Retries had no limit", "TECHNOLOGY", "LATENT");
        var pool = factor(id, "The pool ran dry", "PROCESS", "TRIGGER");
        link(id, Map.of("from", retries, "to", pool, "kind", "MADE_LIKELIER", "because", "each took a connection"));
        link(id, Map.of("from", pool, "kind", "TRIGGERED"));

        var diagram = read("viewer", id, "causal-graph")
                .statusCode(200)
                .body("nodes", hasSize(3))
                .body("nodes[0].kicker", is("Technology, latent condition"))
                .body("nodes[2].tone", is("OUTCOME"))
                .body("links.style", hasItem("FORWARD"))
                .body("outline[0].text", is("Retries had no limit"))
                .body(
                        "outline[0].items[0].text",
                        is("increased the likelihood of: The pool ran dry, because each took a connection"))
                .extract();
        assertThat((Float) diagram.path("nodes[0].x"))
                .isLessThan(diagram.path("nodes[1].x"))
                .isLessThan(diagram.path("nodes[2].x"));
    }

    @Test
    void ishikawaGroupsWhatContributedByDomainAndCategory() {
        var id = drafting(events);
        categorised(id, "Retries had no limit", "Resilience");
        categorised(id, "Timeouts were long", "resilience");
        factor(id, "The runbook helped", "PROCESS", "WENT_WELL");
        factor(id, "Two changes at once", "PROCESS", "ENABLER");

        read("viewer", id, "ishikawa")
                .statusCode(200)
                .body("outline.text", is(List.of("Process", "Technology: resilience")))
                .body("outline[1].items", hasSize(2))
                .body("summary", is("3 contributing factors in 2 categories."))
                .body("links.style", hasItem("SPINE"));
    }

    @Test
    void chainsOfWhysAreATree() {
        var id = drafting(events);
        var start = answer(id, Map.of("answer", "Checkout refused cards"));
        answer(id, Map.of("answer", "The pool ran dry", "parentId", start));
        answer(id, Map.of("answer", "The queue was paused", "parentId", start));

        read("viewer", id, "why-chains")
                .statusCode(200)
                .body("nodes", hasSize(3))
                .body("links", hasSize(2))
                .body("outline[0].items.text", hasItem("Why? The pool ran dry"));
    }

    @Test
    void theImageHasWordsForWhoDoesNotSeeItAndRunsNothing() {
        var id = drafting(events);
        factor(id, "<script>alert(1)</script> & \"co\"", "TECHNOLOGY", "LATENT");

        var image = as("viewer")
                .get(path(id, "ishikawa") + "/image")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asString();
        var dark = as("viewer").get(path(id, "ishikawa") + "/image?theme=dark").asString();

        assertThat(image)
                .contains("role=\"img\"", "<title id=\"title\">Ishikawa diagram of RET-", "<desc id=\"told\">")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;")
                .doesNotContain("<script", "style=", "<style", "href");
        assertThat(dark).isNotEqualTo(image).contains("#15181e");
        as("viewer")
                .get(path(id, "ishikawa") + "/image?theme=blinking")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", containsString("theme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"causal-graph", "ishikawa", "why-chains"})
    void whereNothingIsRecordedThereIsAPictureOfThat(String diagram) {
        var id = drafting(events);

        read("viewer", id, diagram).statusCode(200).body("links.findAll { it.style != 'SPINE' }", emptyIterable());
        as("viewer").get(path(id, diagram) + "/image").then().statusCode(200).body(containsString("</svg>"));
    }

    @Test
    void aStrangerFindsNoTraceAndAnUnknownDiagramIsNone() {
        var id = restricted(events);

        read("viewer", id, "ishikawa").statusCode(404);
        as("viewer").get(path(id, "ishikawa") + "/image").then().statusCode(404);
        read("commander", id, "ishikawa").statusCode(200);
        read("commander", id, "root-cause").statusCode(404);
    }

    private static void categorised(String id, String statement, String category) {
        as("responder")
                .body(Map.of(
                        "statement", statement,
                        "domain", "TECHNOLOGY",
                        "role", "LATENT",
                        "confidence", "OBSERVED",
                        "category", category))
                .post(RETROSPECTIVES + "/" + id + "/factors")
                .then()
                .statusCode(201);
    }

    private static void link(String id, Map<String, ?> link) {
        as("responder")
                .body(link)
                .post(RETROSPECTIVES + "/" + id + "/causal-graph/links")
                .then()
                .statusCode(201);
    }

    private static String answer(String id, Map<String, ?> answer) {
        return as("responder")
                .body(answer)
                .post(RETROSPECTIVES + "/" + id + "/why-chains")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse read(String person, String id, String diagram) {
        return as(person).get(path(id, diagram)).then();
    }

    private static String path(String id, String diagram) {
        return RETROSPECTIVES + "/" + id + "/diagrams/" + diagram;
    }
}
