package dev.afterword.e2e.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether everybody can use a page, as far as axe-core can tell. */
public final class Accessibility {

    private static final String AXE = axe();

    /** Colours are measured once nothing moves any more. */
    private static final String LOOK =
            """
            async () => {
              const moving = document.getAnimations()
                .filter(animation => animation.effect.getComputedTiming().endTime !== Infinity);
              await Promise.allSettled(moving.map(animation => animation.finished));
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations'],
              });
              return found.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html.slice(0, 200)}`));
            }
            """;

    private Accessibility() {}

    /** Fails with what is wrong with the page as it is shown now, and where. */
    public static void check(Page page) {
        page.evaluate(AXE);
        assertEquals(List.of(), page.evaluate(LOOK), () -> "for everybody to use: " + page.url());
    }

    private static String axe() {
        var project = Path.of(System.getProperty("afterword.project"));
        try {
            return Files.readString(project.resolve("e2e-tests/browser/node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException("the build did not bring axe-core", e);
        }
    }
}
