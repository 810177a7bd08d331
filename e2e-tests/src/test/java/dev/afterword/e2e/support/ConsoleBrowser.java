package dev.afterword.e2e.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A headless Chromium with the console in it. The browser comes with the build; {@code AFTERWORD_CHROMIUM} names another.
 */
public final class ConsoleBrowser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final Path screenshots = Path.of(System.getProperty("afterword.screenshots"));

    public ConsoleBrowser() {
        var chromium = chromium();
        var libraries = chromium.resolveSibling("lib").toString();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setEnv(Map.of("LD_LIBRARY_PATH", libraries, "HOME", System.getProperty("java.io.tmpdir")))
                        .setArgs(FLAGS));
    }

    /** A person in front of the console, not signed in yet. */
    public Page person(ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(RunningStack.stack().address().toString())
                .setViewportSize(1280, 900)
                .setColorScheme(scheme));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    /** Signs in through the identity provider's own page. */
    public static void signIn(Page page, String username, String password) {
        page.navigate("/");
        page.getByTestId("sign-in").click();
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.getByTestId("person").waitFor();
    }

    /** Picks an option of a select. */
    public static void choose(Page page, Locator select, String option) {
        select.first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    /**
     * What the browser complains about: script errors and refusals of the content policy. Answers that are no success are
     * the API's business and named in the log; the console asks again where that helps.
     */
    public static List<String> complaintsOf(Page page) {
        var complaints = new ArrayList<String>();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.request().method() + " " + response.url());
            }
        });
        return complaints;
    }

    /** Keeps what the person sees, for a human to look at. */
    public void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(screenshots.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path chromium() {
        var named = System.getenv("AFTERWORD_CHROMIUM");
        if (named != null) {
            return Path.of(named);
        }
        try {
            return Path.of(Files.readString(Path.of(System.getProperty("afterword.browser")))
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the build did not bring a browser", e);
        }
    }
}
