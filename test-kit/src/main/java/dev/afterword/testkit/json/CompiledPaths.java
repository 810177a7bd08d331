package dev.afterword.testkit.json;

import groovy.lang.Binding;
import groovy.lang.Closure;
import groovy.lang.ExpandoMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.Script;
import io.restassured.internal.path.json.JSONAssertion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Has REST Assured compile each path into a body once.
 *
 * <p>By itself it compiles a Groovy script at every look into a body, which took more than half of the processor time
 * of our tests. Paths mean what they meant; parameters of paths are not passed on, nobody here uses them.
 */
public final class CompiledPaths extends Closure<Object> {

    private static final long serialVersionUID = 1L;

    /** REST Assured recognises its own failures by this name. */
    private static final String SCRIPT = "Script1.groovy";

    private final transient Map<String, Class<? extends Script>> scripts = new ConcurrentHashMap<>();

    private CompiledPaths() {
        super(null);
    }

    /** Takes the place of what REST Assured does; to be called where a test's requests are made. */
    public static void install() {
        var assertion = new ExpandoMetaClass(JSONAssertion.class, true, true);
        assertion.registerInstanceMethod("eval", new CompiledPaths());
        assertion.initialize();
    }

    /** Called by Groovy, by this name, in place of {@code JSONAssertion.eval}. */
    public Object doCall(Object root, Object body, Object path) {
        var script = scripts.computeIfAbsent(path.toString(), CompiledPaths::compile);
        return InvokerHelper.createScript(script, new Binding(Map.of(root.toString(), body)))
                .run();
    }

    private static Class<? extends Script> compile(String path) {
        return new GroovyShell().parse(path, SCRIPT).getClass();
    }
}
