package dev.afterword.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.afterword.e2e.support.ConsoleBrowser;
import dev.afterword.e2e.support.JiraDesk;
import dev.afterword.e2e.support.RunningStack;
import dev.afterword.e2e.support.Story;
import dev.afterword.localstack.KeycloakNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same story by people in front of the console: two of them, since nobody verifies their own work. */
class BrowserJourneyIT {

    /** The parts talk over Kafka and webhooks while the machine may be busy with other things. */
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private static ConsoleBrowser browser;

    @BeforeAll
    static void open() {
        Story.everyoneSignsIn();
        JiraDesk.connect();
        browser = new ConsoleBrowser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void peopleTakeAnIncidentFromItsDeclarationToAVerifiedFollowUp() {
        var page = browser.person(ColorScheme.LIGHT);
        var complaints = ConsoleBrowser.complaintsOf(page);
        ConsoleBrowser.signIn(page, "responder", KeycloakNode.DEMO_PASSWORD);

        var incidentAddress = declareAndResolve(page);
        var actionAddress = learn(page);
        commitAndFinishInJira(page);

        assertThat(page.getByTestId("verify-refused")).isVisible();
        browser.keep(page, "7-owner-cannot-verify");
        verifyAs("manager", actionAddress);

        page.navigate(incidentAddress);
        assertThat(page.getByTestId("follow-up").first()).containsText("Verified");
        browser.keep(page, "9-incident-shows-it");
        assertEquals(List.of(), complaints);
    }

    @Test
    void somebodyWithoutARoleIsToldWhatToDo() {
        var page = browser.person(ColorScheme.LIGHT);
        page.navigate("/");
        page.getByTestId("sign-in").click();
        page.locator("#username").fill("stranger");
        page.locator("#password").fill(KeycloakNode.DEMO_PASSWORD);
        page.locator("#kc-login").click();

        assertThat(page.getByTestId("no-role")).isVisible();
        browser.keep(page, "no-role");
    }

    @Test
    void thePageTellsOfAnIncidentThatSomebodyElseDeclares() {
        var page = browser.person(ColorScheme.DARK);
        ConsoleBrowser.signIn(page, "viewer", KeycloakNode.DEMO_PASSWORD);
        page.navigate("/incidents");
        assertThat(page.getByTestId("live")).isVisible();

        var title = "Declared elsewhere " + System.nanoTime();
        Story.declare(RunningStack.as("commander"), title, "SEV2");

        assertThat(page.getByTestId("incident-row").getByText(title)).isVisible(SOON);
        browser.keep(page, "live-list-dark");
    }

    private static String declareAndResolve(Page page) {
        page.getByTestId("declare").click();
        var dialog = page.getByTestId("declare-dialog");
        dialog.getByLabel("Title").fill("Search answers with an empty page");
        ConsoleBrowser.choose(page, dialog.getByLabel("Severity"), "SEV1");
        page.getByTestId("declare-submit").click();
        page.getByTestId("incident-page").waitFor();
        page.getByTestId("take-command").click();
        assertThat(page.getByTestId("commander")).containsText("Rin Tanaka");
        page.getByTestId("timeline-text").fill("The index was switched to an empty one at 09:40");
        page.getByTestId("timeline-record").click();
        assertThat(page.getByTestId("timeline-entry").getByText("The index was switched"))
                .isVisible();
        move(page, "MITIGATED");
        move(page, "RESOLVED");
        browser.keep(page, "1-incident-resolved");
        return page.url();
    }

    private static String learn(Page page) {
        var link = page.getByTestId("open-retrospective");
        assertThat(link).isVisible(SOON);
        link.click();
        page.getByTestId("retrospective-page").waitFor();
        assertThat(page.getByTestId("decision")).containsText("SEV1");
        browser.keep(page, "2-drafted-retrospective");

        page.getByLabel("Edit Narrative").click();
        page.getByTestId("section-body").fill("People searched and found nothing for twelve minutes.");
        page.getByTestId("section-save").click();
        assertThat(page.getByTestId("section-narrative")).containsText("found nothing for twelve minutes");

        page.getByTestId("add-factor").click();
        page.getByTestId("factor-dialog").getByLabel("Statement").fill("An index can be switched before it is filled");
        browser.keep(page, "3-factor");
        page.getByTestId("factor-submit").click();
        assertThat(page.getByTestId("factor").first()).containsText("An index can be switched");

        page.getByTestId("propose-action").click();
        var dialog = page.getByTestId("propose-dialog");
        dialog.getByLabel("Title").fill("Refuse to switch to an index with less than 90 % of the documents");
        dialog.getByLabel("Why").fill("The switch did not look at what the new index holds");
        dialog.getByLabel("Done when").fill("Switching to an empty index is refused in a test");
        page.getByTestId("propose-submit").click();
        var action = page.getByTestId("retrospective-action").first();
        assertThat(action).containsText("Refuse to switch");
        browser.keep(page, "4-action-proposed");
        action.getByRole(com.microsoft.playwright.options.AriaRole.LINK).first().click();
        page.getByTestId("action-page").waitFor();
        return page.url();
    }

    private static void commitAndFinishInJira(Page page) {
        page.getByTestId("transition-OPEN").click();
        ConsoleBrowser.choose(page, page.getByTestId("transition-dialog").getByLabel("Owner"), "Rin Tanaka (you)");
        browser.keep(page, "5-commit");
        page.getByTestId("transition-submit").click();
        var link = page.getByTestId("tracker-link");
        assertThat(link).hasText(java.util.regex.Pattern.compile("[A-Z]+-\\d+.*"), PATIENTLY);
        browser.keep(page, "6-issue-in-jira");
        JiraDesk.finish(link.textContent().strip().split("\\s")[0]);
        assertThat(page.getByTestId("status").first()).hasText("Done, not verified", PATIENTLY);
    }

    private static void verifyAs(String person, String actionAddress) {
        var page = browser.person(ColorScheme.DARK);
        ConsoleBrowser.signIn(page, person, KeycloakNode.DEMO_PASSWORD);
        page.navigate(actionAddress);
        page.getByTestId("verify").click();
        page.getByTestId("verification-dialog")
                .getByLabel("Evidence", new Locator.GetByLabelOptions().setExact(false))
                .first()
                .fill("Switching to an empty index is refused; the test has run for a week");
        page.getByTestId("verification-submit").click();
        assertThat(page.getByTestId("verification-outcome")).isVisible();
        browser.keep(page, "8-verified-dark");
    }

    private static void move(Page page, String status) {
        page.getByTestId("transition-" + status).click();
        page.getByTestId("transition-" + status)
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }
}
