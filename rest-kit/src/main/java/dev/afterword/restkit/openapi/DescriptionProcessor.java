package dev.afterword.restkit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Keeps what the comments of records and enums say, while they are compiled, for the description of the API: the sources
 * are gone by the time it is made. Records document their components as {@code @param}, enums their constants.
 */
@SupportedAnnotationTypes("*")
public class DescriptionProcessor extends AbstractProcessor {

    /** Where each module keeps its own. */
    static final String RESOURCE = "META-INF/afterword/descriptions.properties";

    private final Map<String, String> descriptions = new TreeMap<>();

    /** Names that two types of a module have: nobody knows which of them a schema is. */
    private final Set<String> ambiguous = new HashSet<>();

    private final Set<String> known = new HashSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::collect);
        if (round.processingOver()) {
            write();
        }
        return false;
    }

    private void collect(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM) {
            var name = schemaOf(type);
            if (known.add(name)) {
                describe(name, type);
            } else {
                ambiguous.add(name);
            }
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
    }

    private void describe(String name, TypeElement type) {
        var comment = commentOf(type);
        if (type.getKind() == ElementKind.ENUM) {
            put(name, withConstants(comment.text(), type));
            return;
        }
        put(name, comment.text());
        comment.parameters().forEach((component, text) -> put(name + "." + component, text));
    }

    private String withConstants(String text, TypeElement type) {
        var description = new StringBuilder(text);
        for (Element member : type.getEnclosedElements()) {
            var said = member.getKind() == ElementKind.ENUM_CONSTANT
                    ? commentOf(member).text()
                    : "";
            if (!said.isEmpty()) {
                description
                        .append("\n- ")
                        .append(member.getSimpleName())
                        .append(": ")
                        .append(said);
            }
        }
        return description.toString();
    }

    private void put(String key, String text) {
        if (!text.isEmpty()) {
            descriptions.put(key, text);
        }
    }

    private DocComment commentOf(Element element) {
        return DocComment.of(processingEnv.getElementUtils().getDocComment(element));
    }

    private static String schemaOf(TypeElement type) {
        var schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName().toString() : schema.name();
    }

    private void write() {
        descriptions.keySet().removeIf(key -> ambiguous.contains(key.replaceAll("\\..*", "")));
        if (descriptions.isEmpty()) {
            return;
        }
        try {
            var file = processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", RESOURCE);
            try (var writer = file.openWriter()) {
                for (var described : descriptions.entrySet()) {
                    writer.write(described.getKey() + "=" + escaped(described.getValue()) + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As property files want it, in the same order at every build. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(character -> {
            if (character == '\\') {
                escaped.append("\\\\");
            } else if (character == '\n') {
                escaped.append("\\n");
            } else if (character > '~') {
                escaped.append("\\u%04x".formatted(character));
            } else {
                escaped.append((char) character);
            }
        });
        return escaped.toString();
    }
}
