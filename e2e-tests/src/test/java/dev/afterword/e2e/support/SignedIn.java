package dev.afterword.e2e.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.afterword.localstack.KeycloakNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People in front of the console for all tests of a class: each signs in once, in a browser window of their own. */
public final class SignedIn implements AutoCloseable {

    /** The parts talk over Kafka and webhooks while the machine may be busy with other things. */
    public static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private final ConsoleBrowser browser = new ConsoleBrowser();
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, List<String>> complaints = new HashMap<>();

    /** The window of a person, at an address of the console. */
    public Page at(String person, String address) {
        var page = pages.computeIfAbsent(person, this::signIn);
        page.navigate(address);
        return page;
    }

    private Page signIn(String person) {
        var page = browser.person(ColorScheme.LIGHT);
        complaints.put(person, ConsoleBrowser.complaintsOf(page));
        ConsoleBrowser.signIn(page, person, KeycloakNode.DEMO_PASSWORD);
        return page;
    }

    /** Looks at what a person sees: everybody can use it, and a picture is kept. */
    public void look(Page page, String name) {
        browser.keep(page, name);
        Accessibility.check(page);
    }

    /** Fails where a browser complained of anything. */
    public void nothingWentWrong() {
        complaints.forEach((person, said) -> assertEquals(List.of(), said, person));
    }

    /** The part of a page that is under a heading. */
    public static Locator panel(Page page, String title) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    public static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    public static void press(Locator where, String button) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    public static void fill(Locator where, String field, String text) {
        where.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(field))
                .fill(text);
    }

    /** Picks an option of a list, found by typing where that is possible. */
    public static void choose(Locator where, String list, String option) {
        var box = where.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(list));
        box.click();
        if (box.getAttribute("readonly") == null) {
            box.fill(option);
        }
        where.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    public static void opens(Page page, String title) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setLevel(1)))
                .isVisible(SOON);
    }

    @Override
    public void close() {
        browser.close();
    }
}
