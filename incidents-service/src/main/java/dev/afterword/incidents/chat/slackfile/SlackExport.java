package dev.afterword.incidents.chat.slackfile;

import dev.afterword.incidents.chat.slackfile.JsonPieces.Piece;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An export: an archive of a workspace or of some days of one channel, or such days alone. Folders around it, as archivers
 * add them, do not matter.
 */
public final class SlackExport {

    private static final Pattern DAY_NAME = Pattern.compile("(?:.*/)?\\d{4}-\\d{2}-\\d{2}\\.json");
    private static final Set<String> INDEXES = Set.of("channels.json", "groups.json", "mpims.json", "dms.json");
    private static final String USERS = "users.json";

    /**
     * A channel of which there are messages.
     *
     * @param id its id, or null where the export does not tell it
     * @param name its name, or null
     * @param days how many files it has
     */
    public record Channel(String id, String name, int days) {

        boolean isCalled(String asked) {
            return asked.equals(id) || asked.equals(name) || asked.equals("#" + name);
        }
    }

    private final byte[] file;
    private final Map<String, SlackUser> users;
    private final List<Channel> channels;

    private SlackExport(byte[] file, Map<String, SlackUser> users, List<Channel> channels) {
        this.file = file;
        this.users = users;
        this.channels = channels;
    }

    /**
     * Reads who and which channels there are; messages are read when they are asked for.
     *
     * @throws UnreadableExportException where it is no export
     */
    public static SlackExport open(byte[] file) {
        if (!ExportFiles.isArchive(file)) {
            return new SlackExport(file, Map.of(), List.of(new Channel(null, null, 1)));
        }
        var files = ExportFiles.of(file, name -> INDEXES.contains(last(name)) || USERS.equals(last(name)));
        var export = new SlackExport(file, users(files), channels(files));
        if (export.channels.isEmpty()) {
            throw new UnreadableExportException(
                    "The archive holds no messages: no file is called like 2026-03-02.json.");
        }
        return export;
    }

    public Collection<Channel> channels() {
        return channels;
    }

    public Map<String, SlackUser> users() {
        return users;
    }

    /** What it calls channels that were asked for by id or name; by id alone where it has one channel without. */
    public List<Channel> called(Collection<String> asked) {
        var nameless = channels.size() == 1 && channels.get(0).id() == null ? channels.get(0) : null;
        return asked.stream()
                .flatMap(name -> nameless != null && SlackMessage.isChannelId(name)
                        ? List.of(new Channel(name, nameless.name(), nameless.days())).stream()
                        : channels.stream().filter(channel -> channel.isCalled(name)))
                .distinct()
                .toList();
    }

    /** Its pieces in the order of its files. */
    List<Piece> pieces(Channel channel) {
        if (!ExportFiles.isArchive(file)) {
            return JsonPieces.of(text(file));
        }
        var pieces = new ArrayList<Piece>();
        ExportFiles.of(file, name -> isOf(channel, name)).forEach((name, content) -> {
            if (isOf(channel, name)) {
                pieces.addAll(JsonPieces.of(text(content)));
            }
        });
        return pieces;
    }

    private boolean isOf(Channel channel, String name) {
        return DAY_NAME.matcher(name).matches()
                && (channels.size() == 1
                        || folder(name).equals(channel.name())
                        || folder(name).equals(channel.id()));
    }

    private static String folder(String name) {
        var end = name.lastIndexOf('/');
        return end < 0 ? "" : name.substring(name.lastIndexOf('/', end - 1) + 1, end);
    }

    private static List<Channel> channels(TreeMap<String, byte[]> files) {
        var ids = new HashMap<String, String>();
        files.forEach((name, content) -> {
            if (INDEXES.contains(last(name))) {
                JsonPieces.of(text(content)).forEach(piece -> index(piece, ids));
            }
        });
        var days = files.keySet().stream()
                .filter(name -> DAY_NAME.matcher(name).matches())
                .collect(Collectors.groupingBy(SlackExport::folder, TreeMap::new, Collectors.summingInt(name -> 1)));
        return days.entrySet().stream()
                .map(folder -> new Channel(
                        ids.get(folder.getKey()),
                        folder.getKey().isEmpty() ? null : folder.getKey(),
                        folder.getValue()))
                .toList();
    }

    private static void index(Piece piece, Map<String, String> ids) {
        if (piece.node() != null
                && SlackMessage.isChannelId(piece.node().path("id").asText(""))) {
            var id = piece.node().path("id").asText();
            // Direct messages have no name; their folder is called like their id.
            ids.put(piece.node().path("name").asText(id), id);
        }
    }

    private static Map<String, SlackUser> users(TreeMap<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> USERS.equals(last(file.getKey())))
                .flatMap(file -> SlackUser.all(JsonPieces.of(text(file.getValue()))).stream())
                .collect(Collectors.toMap(SlackUser::id, Function.identity(), (first, second) -> first));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
