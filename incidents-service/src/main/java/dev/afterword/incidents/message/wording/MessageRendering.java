package dev.afterword.incidents.message.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message as its readers get it.
 *
 * @param headline one line
 * @param statement sentences on the impact
 * @param text the whole message as plain text
 * @param html the whole message as HTML: markup in the body is escaped, there are no pictures, links are safe
 */
@Schema(name = "MessagePreview")
public record MessageRendering(String headline, List<String> statement, String text, String html) {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    /** The message in words. */
    public static MessageRendering of(MessageContent content, ImpactSpan span) {
        var statement = ImpactStatement.of(content, span);
        var body = content.body() == null ? null : parsed(content.body());
        return new MessageRendering(
                content.headline(), statement, text(content, statement, body), html(content, statement, body));
    }

    private static String text(MessageContent content, List<String> statement, Node body) {
        return Stream.of(
                        content.headline(),
                        statement.isEmpty() ? null : String.join("\n", statement),
                        body == null ? null : TEXT.render(body).strip(),
                        ImpactStatement.nextUpdate(content))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    private static String html(MessageContent content, List<String> statement, Node body) {
        var parts = new ArrayList<String>();
        if (!statement.isEmpty()) {
            parts.add(statement.stream()
                    .map(sentence -> "<li>" + escaped(sentence) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>")));
        }
        if (body != null) {
            parts.add(HTML.render(body).strip());
        }
        if (content.nextUpdateAt() != null) {
            parts.add("<p>" + escaped(ImpactStatement.nextUpdate(content)) + "</p>");
        }
        return String.join("\n", parts);
    }

    /** Pictures would tell a foreign server who reads what: their description stays. */
    private static Node parsed(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                visitChildren(image);
                for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                    image.insertBefore(child);
                }
                image.unlink();
            }
        });
        return document;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
