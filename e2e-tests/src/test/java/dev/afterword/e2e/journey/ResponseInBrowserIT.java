package dev.afterword.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.afterword.e2e.support.SignedIn.SOON;
import static dev.afterword.e2e.support.SignedIn.choose;
import static dev.afterword.e2e.support.SignedIn.dialog;
import static dev.afterword.e2e.support.SignedIn.fill;
import static dev.afterword.e2e.support.SignedIn.opens;
import static dev.afterword.e2e.support.SignedIn.panel;
import static dev.afterword.e2e.support.SignedIn.press;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.afterword.e2e.support.RunningStack;
import dev.afterword.e2e.support.SignedIn;
import dev.afterword.e2e.support.Story;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do with an incident while it lasts: share the work, say whom it hits, and keep it among themselves. */
class ResponseInBrowserIT {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

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
    void commandPassesWhenItIsAcceptedAndEverybodySeesWhoHasIt() {
        var address = "/incidents/" + declared("Parcels are labelled twice", "SEV3");
        var commander = people.at("commander", address);
        press(panel(commander, "People"), "Take command");
        assertThat(commander.getByTestId("commander")).hasText("Carlos Mendes");
        press(panel(commander, "People"), "Add a role");
        choose(dialog(commander), "Person", "Farah Haddad");
        choose(dialog(commander), "Role", "Scribe");
        people.look(commander, "people-assign");
        press(dialog(commander), "Assign");
        assertThat(panel(commander, "People")
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Farah Haddad")))
                .containsText("Scribe");

        press(panel(commander, "People"), "Hand off");
        choose(dialog(commander), "To", "Rin Tanaka");
        fill(dialog(commander), "What the next commander needs to know", "Labels are held back; watch the queue");
        people.look(commander, "people-hand-off");
        press(dialog(commander), "Offer command");
        assertThat(panel(commander, "People")).containsText("Command is offered to Rin Tanaka");
        assertThat(commander.getByTestId("commander")).hasText("Carlos Mendes");

        var responder = people.at("responder", address);
        assertThat(panel(responder, "People")).containsText("Labels are held back; watch the queue");
        people.look(responder, "people-offered");
        press(panel(responder, "People"), "Take command");
        assertThat(responder.getByTestId("commander")).hasText("Rin Tanaka");
        assertThat(commander.getByTestId("commander").getByText("Rin Tanaka")).isVisible(SOON);
        assertThat(commander
                        .getByTestId("timeline-entry")
                        .filter(new Locator.FilterOptions().setHasText("Command handed off")))
                .containsText("Rin Tanaka");
        people.look(commander, "people-handed-over");
    }

    @Test
    void theSeverityFollowsFromWhatFailedAndWhomItHit() {
        var page = people.at("commander", "/incidents/" + declared("Tickets cannot be bought", null) + "?view=impact");
        assertThat(panel(page, "Severity")).containsText("Nobody has set a severity");

        press(panel(page, "Impact windows"), "Add");
        choose(dialog(page), "Level", "Full outage");
        dialog(page)
                .getByLabel("From", new Locator.GetByLabelOptions().setExact(false))
                .fill(LocalDateTime.now().minusHours(1).format(FIELD));
        people.look(page, "impact-window");
        press(dialog(page), "Save");
        assertThat(panel(page, "Impact windows")).containsText("Full outage");

        press(panel(page, "Who was affected"), "Add");
        fill(dialog(page), "Who", "Travellers who buy on the day");
        choose(dialog(page), "Necessity", "5");
        choose(dialog(page), "Importance", "5");
        fill(dialog(page), "People affected", "120000");
        people.look(page, "impact-cohort");
        press(dialog(page), "Save");

        assertThat(panel(page, "Severity")).containsText("Travellers who buy on the day");
        assertThat(page.getByTestId("severity").first()).hasText("SEV1");
        assertThat(panel(page, "Who was affected")).containsText("120,000 affected");
        people.look(page, "impact-computed");
    }

    @Test
    void strangersFindNothingOfARestrictedIncidentAndAnAdministratorOnlyWithAReason() {
        var service = "vault-" + Long.toString(System.nanoTime(), 36);
        RunningStack.as("admin")
                .post("/api/v1/services", Map.of("key", service, "name", service))
                .expect(201);
        var key = restrictedInTheConsole(service);

        var named = people.at("responder", "/incidents?q=zanzibar");
        assertThat(named.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(key)))
                .isVisible(SOON);
        assertEquals("1", counted(named, service));
        people.look(named, "restricted-statistics");

        var viewer = people.at("viewer", "/incidents?service=" + service);
        assertThat(viewer.getByText("Nothing matches")).isVisible();
        people.look(viewer, "restricted-list");
        viewer.navigate("/incidents?q=zanzibar");
        assertThat(viewer.getByText("Nothing matches")).isVisible();
        viewer.navigate("/incidents/" + key);
        assertThat(viewer.getByText("There is no such incident")).isVisible();
        people.look(viewer, "restricted-stranger");
        assertEquals("0", counted(viewer, service));

        var admin = people.at("admin", "/incidents/" + key);
        assertThat(admin.getByText("There is no such incident")).isVisible();
        press(admin.locator("body"), "Open it as an administrator");
        fill(dialog(admin), "Why you need to see it", "The auditor asks who had the key");
        people.look(admin, "break-glass");
        press(dialog(admin), "Open it");
        opens(admin, "Zanzibar key was copied");

        named.navigate("/incidents/" + key);
        assertThat(named.getByText("The auditor asks who had the key").first()).isVisible();
        people.look(named, "break-glass-told");
        admin.navigate("/audit");
        assertThat(admin.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("The auditor asks who had the key")))
                .containsText(key);
        people.look(admin, "audit");
    }

    /** The commander declares it and names one person. */
    private static String restrictedInTheConsole(String service) {
        var page = people.at("commander", "/incidents");
        press(page.locator("body"), "Declare an incident");
        fill(dialog(page), "Title", "Zanzibar key was copied");
        choose(dialog(page), "Services", service);
        page.keyboard().press("Escape");
        dialog(page)
                .getByRole(
                        AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Only people and teams who are named"))
                .check();
        choose(dialog(page), "People", "Rin Tanaka");
        page.keyboard().press("Escape");
        people.look(page, "restricted-declare");
        press(dialog(page), "Declare");
        opens(page, "Zanzibar key was copied");
        people.look(page, "restricted-incident");
        return page.getByTestId("incident-page").getAttribute("data-key");
    }

    /** How many incidents of a service the statistics of a person count. */
    private static String counted(Page page, String service) {
        page.navigate("/statistics?service=" + service);
        page.getByTestId("reference-class").waitFor();
        var figure = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("incidents").setExact(true));
        return figure.count() == 0
                ? "0"
                : figure.innerText().lines().findFirst().orElse("");
    }

    private static String declared(String title, String severity) {
        return Story.declare(RunningStack.as("commander"), title, severity == null ? "UNKNOWN" : severity)
                .path("key")
                .asText();
    }
}
