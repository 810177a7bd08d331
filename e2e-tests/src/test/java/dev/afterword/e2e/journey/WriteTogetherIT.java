package dev.afterword.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.afterword.e2e.support.RunningStack.stack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.afterword.e2e.support.Api;
import dev.afterword.e2e.support.ConsoleBrowser;
import dev.afterword.e2e.support.RunningStack;
import dev.afterword.e2e.support.Story;
import dev.afterword.localstack.KeycloakNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two people write one section at once, and the service dies and comes back meanwhile: nobody loses a word. */
class WriteTogetherIT {

    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    private static ConsoleBrowser browser;
    private static Api responder;

    @BeforeAll
    static void open() {
        Story.everyoneSignsIn();
        responder = RunningStack.as("responder");
        browser = new ConsoleBrowser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void twoBrowsersTypingInOneSectionLoseNothingAlsoWithTheServiceKilledBetween() {
        var incident = Story.declare(responder, "Two people tell what happened", "SEV1");
        Story.move(responder, "/api/v1/incidents/" + incident.path("id").asText(), "RESOLVED");
        var address = "/retrospectives/"
                + Story.retrospectiveOf(responder, incident.path("id").asText())
                        .path("id")
                        .asText();
        var first = writer("responder", address);
        var second = writer("facilitator", address);
        assertThat(first.getByTestId("section-narrative").getByTestId("present"))
                .containsText(
                        "Farah Haddad writes here", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        clear(first);
        assertThat(text(second)).hasText("", PATIENTLY);

        type(first, "alpha ");
        type(second, "bravo ");
        type(first, "charlie ");
        hasAll(second, "alpha", "bravo", "charlie");

        var service = stack().service("retros");
        service.kill();
        type(first, "delta ");
        type(second, "echo ");
        assertThat(first.getByTestId("saved-state"))
                .containsText(
                        "your words are kept here", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        browser.keep(first, "writing-without-a-connection");
        service.start();
        type(first, "foxtrot ");

        for (var page : List.of(first, second)) {
            assertThat(page.getByTestId("saved-state")).hasText("All saved", PATIENTLY);
            hasAll(page, "alpha", "bravo", "charlie", "delta", "echo", "foxtrot");
        }
        browser.keep(second, "writing-together");
        assertEquals(words(text(first).innerText()), words(text(second).innerText()));

        second.getByTestId("section-save").click();
        hasAllRead(second, "alpha", "delta", "echo");
    }

    private static Page writer(String person, String address) {
        var page = browser.person(ColorScheme.LIGHT);
        ConsoleBrowser.signIn(page, person, KeycloakNode.DEMO_PASSWORD);
        page.navigate(address);
        page.getByLabel("Edit Narrative").click();
        text(page).waitFor();
        return page;
    }

    private static Locator text(Page page) {
        return page.getByTestId("section-narrative").getByTestId("section-body");
    }

    private static void clear(Page page) {
        text(page).fill("");
        assertThat(page.getByTestId("saved-state")).hasText("All saved", PATIENTLY);
    }

    private static void type(Page page, String words) {
        text(page).press("ControlOrMeta+End");
        text(page).pressSequentially(words);
    }

    private static void hasAll(Page page, String... words) {
        for (var word : words) {
            assertThat(text(page)).containsText(word, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        }
    }

    private static void hasAllRead(Page page, String... words) {
        for (var word : words) {
            assertThat(page.getByTestId("section-narrative")).containsText(word);
        }
        assertTrue(text(page).count() == 0, "the editor is closed");
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).sorted().toList();
    }
}
