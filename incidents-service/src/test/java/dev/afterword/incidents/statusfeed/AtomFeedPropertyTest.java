package dev.afterword.incidents.statusfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.message.wording.PublicState;
import dev.afterword.incidents.statusfeed.PublicStatus.PublicIncident;
import dev.afterword.incidents.statusfeed.PublicStatus.PublicService;
import dev.afterword.incidents.statusfeed.PublicStatus.PublicUpdate;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever people write, the feed is XML that says the same. */
class AtomFeedPropertyTest {

    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

    @Property(tries = 200)
    void anyTextComesOutAsItWentIn(@ForAll String text) throws Exception {
        var services = List.of(new PublicService("key", text));
        var update = new PublicUpdate(
                UUID.randomUUID(),
                AT,
                PublicState.RESOLVED,
                services,
                text,
                List.of(),
                text,
                "<p>" + text + "</p>",
                null);
        var incident = new PublicIncident(
                UUID.randomUUID(), text, PublicState.RESOLVED, null, services, null, null, List.of(update));
        var status = new PublicStatus(UUID.randomUUID(), text, null, AT, List.of(incident));

        var xml = AtomFeed.of(status, "/self").getBytes(StandardCharsets.UTF_8);
        var entry = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName("entry");

        assertThat(entry.getLength()).isEqualTo(1);
        // A parser reads any end of line as one character.
        assertThat(entry.item(0).getChildNodes().item(1).getTextContent())
                .isEqualTo(AtomFeed.legal(text).replace("\r\n", "\n").replace('\r', '\n'));
    }
}
