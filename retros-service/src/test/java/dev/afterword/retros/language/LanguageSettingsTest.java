package dev.afterword.retros.language;

import static dev.afterword.retros.ApiFixture.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class LanguageSettingsTest {

    private static final String SETTINGS = "/api/v1/language-settings";

    @AfterEach
    void asItWas() {
        change("admin", List.of(), List.of()).then().statusCode(200);
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        check("viewer", "The outage began at ten.").body("findings.rule", contains("TE04"));

        change("facilitator", List.of("TE04"), List.of())
                .then()
                .statusCode(200)
                .body("switchedOff", contains("TE04"))
                .body("changedBy.name", notNullValue());

        check("viewer", "The outage began at ten.").body("findings", empty());
        change("facilitator", List.of(), List.of()).then().statusCode(200);
        check("viewer", "The outage began at ten.").body("findings.rule", contains("TE04"));
    }

    @Test
    void aWordOfTheOrganisationIsFoundWithWhatItSaysInstead() {
        change("admin", List.of(), List.of(Map.of("term", "duty phone", "instead", "on-call rotation")))
                .then()
                .statusCode(200);

        check("viewer", "Two Duty Phones rang; the dutyphone did not.")
                .body("findings", hasSize(1))
                .body("findings[0].match", is("Duty Phones"))
                .body("findings[0].severity", is("info"))
                .body("findings[0].category", is("terminology"))
                .body("findings[0].suggestion", is("Here it is called “on-call rotation”."));
    }

    @Test
    void aTermIsTakenAsItStandsAndNeverAsAnExpression() {
        change("admin", List.of(), List.of(Map.of("term", "red+ (alert", "instead", "page")))
                .then()
                .statusCode(200);

        check("viewer", "A redd alert is none, a red+ (alert is one.").body("findings.match", contains("red+ (alert"));
    }

    @Test
    void whatIsAdviceToOthersIsAnErrorOfLeaders() {
        var wish = "The alert should have fired at 80 %.";
        check("responder", wish).body("findings.severity", contains("warn"));
        check("manager", wish).body("findings.severity", contains("error"));
        check("admin", wish).body("findings.severity", contains("error"));
        check("manager", "The outage began at ten.").body("findings.severity", contains("info"));
    }

    @Test
    void rulesAreListedWithWhatTheyAdvise() {
        as("viewer")
                .get(SETTINGS + "/rules")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("BL01", "SM06"))
                .body("items.find { it.id == 'PF02' }.severity", is("error"))
                .body("items.find { it.id == 'PF02' }.suggestion", notNullValue());
    }

    @Test
    void settingsNeedTheirVersionTheRightRoleAndKnownRules() {
        given().get(SETTINGS).then().statusCode(401);
        as("stranger").get(SETTINGS).then().statusCode(403);
        change("manager", List.of(), List.of()).then().statusCode(403);
        change("admin", List.of("XX99"), List.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/switchedOff"));
        change("admin", List.of(), List.of(Map.of("term", " ", "instead", "x")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/glossary/0/term"));
        var body = Map.of("switchedOff", List.of(), "glossary", List.of());
        as("admin").body(body).put(SETTINGS).then().statusCode(428);
        as("admin").header("If-Match", "\"0\"").body(body).put(SETTINGS).then().statusCode(412);
    }

    private static Response change(String person, List<String> off, List<Map<String, String>> glossary) {
        return as(person)
                .header("If-Match", as("viewer").get(SETTINGS).header("ETag"))
                .body(Map.of("switchedOff", off, "glossary", glossary))
                .put(SETTINGS);
    }

    private static ValidatableResponse check(String person, String text) {
        return as(person)
                .body(Map.of("text", text, "section", "what_happened"))
                .post("/api/v1/language/check")
                .then()
                .statusCode(200);
    }
}
