package dev.afterword.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.afterword.e2e.support.SignedIn.SOON;
import static dev.afterword.e2e.support.SignedIn.choose;
import static dev.afterword.e2e.support.SignedIn.dialog;
import static dev.afterword.e2e.support.SignedIn.fill;
import static dev.afterword.e2e.support.SignedIn.opens;
import static dev.afterword.e2e.support.SignedIn.panel;
import static dev.afterword.e2e.support.SignedIn.press;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.afterword.e2e.support.Api;
import dev.afterword.e2e.support.RunningStack;
import dev.afterword.e2e.support.SignedIn;
import dev.afterword.e2e.support.Story;
import dev.afterword.e2e.support.TeamsDesk;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What other systems say arrives at the console: a monitor's alert, a sentence in Teams. */
class ArrivalInBrowserIT {

    private static SignedIn people;

    @BeforeAll
    static void open() {
        Story.everyoneSignsIn();
        people = new SignedIn();
    }

    @AfterAll
    static void close() {
        people.nothingWentWrong();
        people.close();
    }

    @Test
    void whatAMonitorSaysWaitsForAPersonAndBecomesAnIncident() {
        var admin = people.at("admin", "/alerts?view=sources");
        press(admin.locator("main"), "Connect a source");
        choose(dialog(admin), "What sends the alerts?", "Any JSON");
        fill(dialog(admin), "Name", "Probes of the harbour");
        people.look(admin, "alerts-connect");
        press(dialog(admin), "Connect");
        var shown = dialog(admin).getByTestId("secret-once").locator("code");
        var address = URI.create(shown.nth(0).innerText()).getPath();
        var secret = shown.nth(1).innerText();
        people.look(admin, "alerts-secret");
        press(dialog(admin), "I have copied it");
        assertThat(admin.getByText("Probes of the harbour")).isVisible();

        deliver(address, secret, Map.of("id", "crane-7", "title", "Crane seven does not answer", "severity", "high"));
        Story.eventually(
                () -> RunningStack.as("responder")
                        .get("/api/v1/alerts/suggestions")
                        .expect(200),
                waiting -> waiting.toString().contains("Crane seven"));

        var responder = people.at("responder", "/alerts");
        var card = responder
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText("Crane seven does not answer"));
        assertThat(card).containsText("1 alert, 1 firing");
        people.look(responder, "alerts-inbox");
        press(card, "Declare or attach");
        choose(dialog(responder), "Severity", "SEV3");
        people.look(responder, "alerts-accept");
        press(dialog(responder), "Declare");
        opens(responder, "Crane seven does not answer");
        responder
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Detection and changes"))
                .click();
        assertThat(panel(responder, "Alerts").getByText("Crane seven does not answer"))
                .isVisible(SOON);
        people.look(responder, "alerts-of-incident");
        responder.navigate("/alerts");
        assertThat(card).hasCount(0);
        responder.navigate("/alerts?view=rules");
        assertThat(panel(responder, "Versions")).containsText("Version 1");
        people.look(responder, "alerts-rules");
    }

    @Test
    void whatIsSaidInTeamsIsDoneInTheNameOfThePersonAnAdministratorHasLinked() {
        var admin = people.at("admin", "/settings");
        var teams = connectTeams(admin);
        assertTrue(teams.say("declare SEV2 Nobody may say so").contains("does not know who you are"));

        press(chat(admin), "People in Teams of the harbour");
        choose(dialog(admin), "Person", "Rin Tanaka");
        fill(dialog(admin), "Id of the tenant", TeamsDesk.TENANT);
        fill(dialog(admin), "Object id of the user", TeamsDesk.USER);
        fill(dialog(admin), "Name there", "rin");
        press(dialog(admin), "Link");
        var linked = dialog(admin)
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("rin is Rin Tanaka"));
        assertThat(linked).isVisible();
        people.look(admin, "chat-people");

        var viewer = people.at("viewer", "/incidents");
        assertThat(viewer.getByTestId("live")).isVisible();
        var declared = teams.say("declare SEV2 Gate four stays shut");
        assertTrue(declared.contains("Rin Tanaka has declared"), declared);
        var row = viewer.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Gate four"));
        assertThat(row).isVisible(SOON);
        row.getByRole(AriaRole.LINK).click();
        opens(viewer, "Gate four stays shut");
        teams.say("update " + declared.replaceAll("(?s).*?(INC-\\d+).*", "$1") + " The lock was oiled");
        assertThat(viewer.getByTestId("timeline-entry")
                        .filter(new Locator.FilterOptions().setHasText("The lock was oiled")))
                .isVisible(SOON);
        people.look(viewer, "said-in-teams");

        press(linked, "Unlink rin");
        press(linked, "Unlink rin for good");
        assertThat(linked).hasCount(0);
        assertTrue(teams.say("whoami").contains("does not know who you are"));
    }

    private static TeamsDesk connectTeams(Page admin) {
        var secret = TeamsDesk.newSecret();
        press(chat(admin), "Connect");
        choose(dialog(admin), "Which chat?", "Teams");
        fill(dialog(admin), "Name", "Teams of the harbour");
        dialog(admin).getByLabel("Secret").first().fill(secret);
        people.look(admin, "chat-connect");
        press(dialog(admin), "Connect");
        var address = dialog(admin).locator("code").first().innerText();
        press(dialog(admin), "Done");
        return TeamsDesk.at(address, secret);
    }

    private static Locator chat(Page page) {
        return panel(page, "Slack and Teams");
    }

    private static void deliver(String path, String secret, Map<String, String> alert) {
        var answer =
                new Api(RunningStack.stack().address(), null).post(path, alert, "Authorization", "Bearer " + secret);
        assertTrue(answer.status() / 100 == 2, answer.response().body());
    }
}
