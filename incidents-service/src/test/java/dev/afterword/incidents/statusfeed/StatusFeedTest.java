package dev.afterword.incidents.statusfeed;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.message.Messages.commanded;
import static dev.afterword.incidents.message.Messages.complete;
import static dev.afterword.incidents.message.Messages.drafted;
import static dev.afterword.incidents.message.Messages.list;
import static dev.afterword.incidents.message.Messages.move;
import static dev.afterword.incidents.message.Messages.sent;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class StatusFeedTest {

    private static final String SETTINGS = "/api/v1/incident-settings/status-feed";
    private static final String JSON = "/public/v1/status.json";
    private static final String ATOM = "/public/v1/status.atom";

    @Inject
    Pool pool;

    @BeforeEach
    void on() {
        setUp(Map.of("enabled", true, "title", "Example Shop status")).then().statusCode(200);
    }

    @Test
    void itIsOffUntilAnAdministratorSwitchesItOn() {
        setUp(Map.of("enabled", false, "title", "Status")).then().statusCode(200);
        given().get(JSON).then().statusCode(404).contentType("application/problem+json");
        given().get(ATOM).then().statusCode(404);
        as("manager")
                .header("If-Match", "\"0\"")
                .body(Map.of("enabled", true, "title", "x"))
                .put(SETTINGS)
                .then()
                .statusCode(403);
        given().get(SETTINGS).then().statusCode(401);
        as("viewer").get(SETTINGS).then().statusCode(200).body("enabled", equalTo(false));
    }

    @Test
    void settingsNeedTheirVersionAndKnownServicesAndARealAddress() {
        as("admin")
                .body(Map.of("enabled", true, "title", "x"))
                .put(SETTINGS)
                .then()
                .statusCode(428);
        as("admin")
                .header("If-Match", "\"999999\"")
                .body(Map.of("enabled", true, "title", "x"))
                .put(SETTINGS)
                .then()
                .statusCode(412);
        setUp(Map.of("enabled", true, "title", "x", "services", List.of("nope")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/services"));
        setUp(Map.of("enabled", true, "title", "x", "pageUrl", "javascript:alert(1)"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/pageUrl"));
        setUp(Map.of("title", "x")).then().statusCode(400).body("errors.pointer", contains("/enabled"));
    }

    @Test
    void itHoldsWhatCustomersWereToldAndNothingElse() {
        var id = commanded(
                Map.of("title", "Internal title", "moments", Map.of("impactStarted", "2026-03-02T09:41:00Z")));
        var told = sent(id, complete("headline", "Told & <sent>"));
        drafted("responder", id, complete("headline", "Only a draft"));
        sent(id, Map.of("audience", "INTERNAL", "headline", "For us"));
        sent(id, Map.of("audience", "LEADERSHIP", "headline", "For them"));
        var withdrawn = sent(id, complete("headline", "Taken back"));
        move("commander", id, withdrawn, "WITHDRAWN").then().statusCode(200);

        var feed = given().get(JSON).then().statusCode(200).extract();
        var mine = "incidents.find { it.id == '" + id + "' }";
        assertThat(feed.jsonPath().getList(mine + ".updates.id")).containsExactly(told);
        assertThat(feed.jsonPath().getString(mine + ".state")).isEqualTo("INVESTIGATING");
        assertThat(feed.jsonPath().getString(mine + ".impactFrom")).isEqualTo("2026-03-02T09:41:00Z");
        assertThat(feed.asString())
                .doesNotContain("Internal title", "For us", "For them", "Only a draft", "Taken back")
                .doesNotContain(Api.idOf("commander"), Api.idOf("responder"))
                .doesNotContain(nameOf("commander"), nameOf("responder"));

        var atom = given().get(ATOM).then().statusCode(200).extract();
        assertThat(atom.contentType()).startsWith("application/atom+xml");
        var document = parsed(atom.asByteArray());
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(texts(document, "id")).contains("urn:uuid:" + told);
        assertThat(texts(document, "title")).contains("Told & <sent>");
        assertThat(texts(document, "name")).containsExactly("Example Shop status");
        assertThat(document.getElementsByTagName("updated").getLength())
                .isEqualTo(document.getElementsByTagName("entry").getLength() + 1);
    }

    @Test
    void anIncidentThatBecomesRestrictedDisappearsAndCachesHearOfIt() {
        var id = commanded(Map.of());
        var mid = sent(id, complete());
        var before = given().get(JSON).then().body("incidents.id", hasItem(id)).extract();

        Api.patch("commander", id, "\"" + Api.read(id).getLong("version") + "\"", Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);

        given().header("If-None-Match", before.header("ETag"))
                .get(JSON)
                .then()
                .statusCode(200)
                .body("incidents.id", not(hasItem(id)));
        assertThat(given().get(ATOM).asString()).doesNotContain(mid);
    }

    @Test
    void cachesAreToldWhetherAnythingHasChanged() {
        for (var path : List.of(JSON, ATOM)) {
            var first = given().get(path);
            first.then()
                    .statusCode(200)
                    .header("Cache-Control", "public, max-age=60")
                    .header("Last-Modified", notNullValue());
            given().header("If-None-Match", "\"other\", W/" + first.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", first.header("ETag"));
            Awaitility.await().untilAsserted(() -> given().header(
                            "If-Modified-Since", given().get(path).header("Last-Modified"))
                    .get(path)
                    .then()
                    .statusCode(304));
            given().header("If-Modified-Since", "Mon, 02 Mar 2020 10:00:00 GMT")
                    .get(path)
                    .then()
                    .statusCode(200);
            given().header("If-Modified-Since", "yesterday").get(path).then().statusCode(200);
        }
    }

    @Test
    void whatChangesTwiceInASecondIsNotTakenForWhatItWasBetween() {
        var change = Instant.parse("2026-03-02T10:00:00.300Z");
        var between = CacheableAnswer.of(new byte[1], "text/plain", change, change.plusMillis(100));
        var known = between.unlessKnown(null, null).getHeaderString("Last-Modified");
        assertThat(known).isEqualTo("Mon, 2 Mar 2026 10:00:00 GMT");

        var after = CacheableAnswer.of(new byte[2], "text/plain", change.plusMillis(300), change.plusSeconds(60));
        assertThat(after.unlessKnown(null, known).getStatus()).isEqualTo(200);
        var settled = after.unlessKnown(null, null).getHeaderString("Last-Modified");
        assertThat(after.unlessKnown(null, settled).getStatus()).isEqualTo(304);
    }

    @Test
    void whatGoesOnStaysHoweverLongAgoItWasToldAndWhatIsOverDoesNot() {
        var id = commanded(Map.of());
        var told = sent(id, complete());
        var silent = commanded(Map.of());
        var last = sent(silent, complete());
        for (var message : List.of(told, last)) {
            pool.preparedQuery("update message set sent_at = sent_at - interval '100 days' where id = $1")
                    .executeAndAwait(Tuple.of(UUID.fromString(message)));
        }
        Api.moved(silent, "RESOLVED");

        given().get(JSON)
                .then()
                .body("incidents.find { it.id == '" + id + "' }.updates.id", contains(told))
                .body("incidents.id", not(hasItem(silent)));
        var heir = commanded(Map.of());
        Api.move(id, Map.of("to", "MERGED", "mergedInto", heir)).then().statusCode(200);
        given().get(JSON).then().body("incidents.id", hasItem(id));
        Api.moved(heir, "RESOLVED");
        given().get(JSON).then().body("incidents.id", not(hasItem(id)));
    }

    @Test
    void narrowedToAServiceItIsAFeedOfItsOwnWithItsOwnAddress() {
        var whole = parsed(given().get(ATOM).asByteArray());
        var narrowed = parsed(given().queryParam("service", "a&b").get(ATOM).asByteArray());

        assertThat(self(whole)).startsWith("http").endsWith(ATOM);
        assertThat(self(narrowed)).startsWith("http").endsWith(ATOM + "?service=a%26b");
        assertThat(texts(narrowed, "id").get(0))
                .startsWith("urn:uuid:")
                .isNotEqualTo(texts(whole, "id").get(0));
        assertThat(texts(parsed(given().queryParam("service", "a&b").get(ATOM).asByteArray()), "id"))
                .isEqualTo(texts(narrowed, "id"));
    }

    private static String self(Document feed) {
        var links = feed.getElementsByTagName("link");
        return IntStream.range(0, links.getLength())
                .mapToObj(i -> links.item(i).getAttributes())
                .filter(link -> link.getNamedItem("rel").getNodeValue().equals("self"))
                .map(link -> link.getNamedItem("href").getNodeValue())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsNarrowedToServicesByItsSettingsAndByItsReaders() {
        var shown = service();
        var hidden = service();
        var both = commanded(Map.of("services", List.of(shown, hidden)));
        var other = commanded(Map.of("services", List.of(hidden)));
        sent(both, complete());
        sent(other, complete());

        given().get(JSON + "?service=" + hidden).then().body("incidents.id", contains(other, both));
        setUp(Map.of("enabled", true, "title", "Status", "services", List.of(shown)))
                .then()
                .statusCode(200);
        given().get(JSON)
                .then()
                .body("incidents.id", contains(both))
                .body("incidents[0].services.key", contains(shown));
        assertThat(parsed(given().get(ATOM).asByteArray())
                        .getElementsByTagName("category")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("term")
                        .getNodeValue())
                .isEqualTo(shown);
    }

    @Test
    void whatItSaysIsWhatWasSentAndNotWhatHappenedSince() {
        var service = service();
        var other = service();
        var id = commanded(Map.of("services", List.of(service)));
        sent(id, complete());

        Api.moved(id, "IDENTIFIED", "MITIGATED");
        var etag = as("commander").get(Api.INCIDENTS + "/" + id).header("ETag");
        Api.patch("commander", id, etag, Map.of("services", List.of(other)))
                .then()
                .statusCode(200);

        var mine = "incidents.find { it.id == '" + id + "' }";
        given().get(JSON)
                .then()
                .body(mine + ".state", equalTo("INVESTIGATING"))
                .body(mine + ".services.key", contains(service));
        list("viewer", id)
                .then()
                .body("items.publicState", contains("INVESTIGATING"))
                .body("items.publicStateOutdated", contains(true));

        sent(id, complete());
        given().get(JSON)
                .then()
                .body(mine + ".state", equalTo("MONITORING"))
                .body(mine + ".services.key", contains(other))
                .body(mine + ".updates.state", contains("MONITORING", "INVESTIGATING"));
        list("viewer", id).then().body("items.publicStateOutdated", contains(false, false));
    }

    @Test
    void anIncidentThatWasMergedGoesOnInTheOneThatCustomersReadOf() {
        var merged = commanded(Map.of());
        sent(merged, complete());
        var middle = commanded(Map.of());
        var last = commanded(Map.of());
        Api.move(merged, Map.of("to", "MERGED", "mergedInto", middle)).then().statusCode(200);
        Api.move(middle, Map.of("to", "MERGED", "mergedInto", last)).then().statusCode(200);

        var mine = "incidents.find { it.id == '" + merged + "' }";
        given().get(JSON)
                .then()
                .body(mine + ".state", equalTo("INVESTIGATING"))
                .body(mine + ".mergedInto", nullValue());

        Api.moved(last, "IDENTIFIED", "MITIGATED", "RESOLVED");
        sent(last, complete());
        given().get(JSON).then().body(mine + ".state", equalTo("RESOLVED")).body(mine + ".mergedInto", equalTo(last));

        var etag = as("commander").get(Api.INCIDENTS + "/" + last).header("ETag");
        Api.patch("commander", last, etag, Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);
        given().get(JSON)
                .then()
                .body(mine + ".state", equalTo("INVESTIGATING"))
                .body(mine + ".mergedInto", nullValue());
    }

    private static String service() {
        var key = "s" + UUID.randomUUID().toString().substring(0, 8);
        as("admin")
                .body(Map.of("key", key, "name", "Service " + key))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
        return key;
    }

    private static Response setUp(Map<String, Object> settings) {
        var current = as("admin").get(SETTINGS).header("ETag");
        return as("admin")
                .header("If-Match", current)
                .body(new HashMap<>(settings))
                .put(SETTINGS);
    }

    private static String nameOf(String person) {
        return as(person).get("/api/v1/me").jsonPath().getString("name");
    }

    private static Document parsed(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError("The feed is no XML", e);
        }
    }

    private static List<String> texts(Document document, String element) {
        var found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
