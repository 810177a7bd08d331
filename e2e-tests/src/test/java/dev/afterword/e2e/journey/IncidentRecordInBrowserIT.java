package dev.afterword.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.afterword.e2e.support.ConsoleBrowser.choose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.afterword.e2e.support.Api;
import dev.afterword.e2e.support.ConsoleBrowser;
import dev.afterword.e2e.support.RunningStack;
import dev.afterword.e2e.support.SlackDesk;
import dev.afterword.e2e.support.Story;
import dev.afterword.localstack.KeycloakNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What responders do with the record in front of the console: tell stakeholders, look for what was, learn from figures. */
class IncidentRecordInBrowserIT {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private static ConsoleBrowser browser;

    @BeforeAll
    static void open() {
        Story.everyoneSignsIn();
        browser = new ConsoleBrowser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void customersReadWhatTheCommanderApproved() {
        var admin = signedIn("admin");
        admin.navigate("/settings/status-feed");
        admin.getByTestId("feed-enabled").check();
        admin.getByTestId("feed-save").click();
        assertThat(admin.getByTestId("feed-on")).isVisible();

        var incident = commanded("Payments fail");
        var responder = signedIn("responder");
        responder.navigate("/incidents/" + incident + "?view=messages");
        responder.getByTestId("message-new").click();
        var dialog = responder.getByRole(AriaRole.DIALOG);
        dialog.getByTestId("message-headline").fill("Card payments fail for some customers");
        dialog.getByTestId("message-affected").fill("Customers who pay by card");
        dialog.getByTestId("message-capability").fill("complete a purchase");
        choose(responder, dialog.getByLabel("Was data lost?"), "No");
        choose(responder, dialog.getByLabel("Was data exposed?"), "No");
        browser.keep(responder, "message-draft");
        dialog.getByTestId("message-save").click();
        assertThat(responder.getByTestId("public-state")).hasText("The status feed will say: Investigating");

        var commander = signedIn("commander");
        commander.navigate("/incidents/" + incident + "?view=messages");
        commander.getByTestId("message-approve").click();
        commander.getByTestId("message-send").click();
        assertThat(commander.getByTestId("message").first()).hasAttribute("data-status", "SENT");
        browser.keep(commander, "message-sent");

        var told = new Api(RunningStack.stack().address(), null)
                .get("/public/v1/status.json")
                .expect(200)
                .path("incidents")
                .path(0);
        assertEquals(incident, told.path("id").asText());
        assertEquals(
                "Card payments fail for some customers", told.path("headline").asText());
        assertEquals("INVESTIGATING", told.path("state").asText());
    }

    @Test
    void whatWasWrittenAnywhereIsFoundAlsoWithATypingError() {
        var incident = commanded("Something is slow");
        RunningStack.as("commander")
                .post(
                        "/api/v1/incidents/" + incident + "/timeline",
                        Map.of("kind", "NOTE", "text", "The quokkadb replica fell behind"))
                .expect(201);

        var page = signedIn("viewer");
        var complaints = ConsoleBrowser.complaintsOf(page);
        page.navigate("/incidents");
        page.getByLabel("Search incidents").fill("quokkadb replica");
        var hit = page.getByTestId("search-hit").first();
        assertThat(hit).containsText("Something is slow", soonText());
        browser.keep(page, "search");
        page.getByLabel("Search incidents").fill("quokadb");
        assertThat(hit).containsText("Something is slow", soonText());
        assertEquals(List.of(), complaints);
    }

    @Test
    void theHistoryOfAnotherSystemBecomesFigures() {
        var page = signedIn("manager");
        var complaints = ConsoleBrowser.complaintsOf(page);
        page.navigate("/imports");
        var form = page.getByTestId("new-import");
        form.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("history.csv", "text/csv", history().getBytes(StandardCharsets.UTF_8)));
        form.getByLabel("Source system").fill("tickets.example.com");
        form.getByLabel("Dry run", new Locator.GetByLabelOptions().setExact(false))
                .uncheck();
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Import"))
                .last()
                .click();
        assertThat(page.getByText("6 of 6 records")).isVisible(SOON);
        assertThat(page.getByTestId("import-report-row")).hasCount(6);
        browser.keep(page, "import-report");

        page.navigate("/statistics?service=history-checkout");
        var mitigation = page.getByTestId("duration-TIME_TO_MITIGATE");
        assertThat(mitigation).containsText("35 min");
        assertThat(mitigation).containsText("detected → mitigated");
        browser.keep(page, "statistics");
        assertEquals(List.of(), complaints);
    }

    @Test
    void somebodyInSlackDeclaresAndTheListSaysSo() {
        var secret = "8f742231b10e8888abcd99yyyzzz85a5";
        var admin = signedIn("admin");
        admin.navigate("/settings");
        var connections = admin.getByTestId("chat-connections");
        connections
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Connect"))
                .click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("Slack of engineering");
        dialog.getByLabel("Secret").first().fill(secret);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Connect"))
                .click();
        var slack = SlackDesk.at(dialog.locator("code").first().textContent(), secret);

        var responder = signedIn("responder");
        responder.navigate("/settings");
        responder
                .getByTestId("chat-accounts")
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        var code = responder.getByTestId("chat-code").locator("code").textContent();
        slack.say(code.replace("/incident ", ""));
        assertTrue(slack.say("whoami").contains("Rin Tanaka"));

        var viewer = signedIn("viewer");
        viewer.navigate("/incidents");
        assertThat(viewer.getByTestId("live")).isVisible();
        slack.say("declare SEV2 Said in Slack");
        assertThat(viewer.getByTestId("incident-row").getByText("Said in Slack"))
                .isVisible(SOON);
        browser.keep(viewer, "declared-in-slack");
    }

    private static Page signedIn(String person) {
        var page = browser.person(ColorScheme.LIGHT);
        ConsoleBrowser.signIn(page, person, KeycloakNode.DEMO_PASSWORD);
        return page;
    }

    private static LocatorAssertions.ContainsTextOptions soonText() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static String commanded(String title) {
        var commander = RunningStack.as("commander");
        var incident = Story.declare(commander, title, "SEV2").path("id").asText();
        commander
                .post(
                        "/api/v1/incidents/" + incident + "/roles",
                        Map.of("personId", Story.idOf("commander"), "role", "COMMANDER"))
                .expect(201);
        return incident;
    }

    /** Six incidents that took ten minutes to an hour to mitigate. */
    private static String history() {
        var first = Instant.now().minus(Duration.ofDays(30));
        return IntStream.rangeClosed(1, 6)
                .mapToObj(i -> {
                    var detected = first.plus(Duration.ofDays(i));
                    return "%d,Checkout was down,SEV2,RESOLVED,history-checkout,%s,%s"
                            .formatted(i, detected, detected.plus(Duration.ofMinutes(10L * i)));
                })
                .collect(Collectors.joining("\n", "id,title,severity,status,services,detected,mitigated\n", "\n"));
    }
}
