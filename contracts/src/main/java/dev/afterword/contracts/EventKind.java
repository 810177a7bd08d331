package dev.afterword.contracts;

/**
 * One kind of event: its CloudEvents type, the topic that carries it and the record that is its data.
 *
 * @param type CloudEvents {@code type}, for example {@code dev.afterword.incident.resolved.v1}
 * @param topic one of {@link Topics}
 * @param data record of the event's data
 */
public record EventKind(String type, String topic, Class<?> data) {

    /** File name of the kind's schema and sample, without extension: {@code incident-resolved.v1}. */
    public String slug() {
        var words = type.substring("dev.afterword.".length());
        return words.replaceFirst("\\.", "-");
    }
}
