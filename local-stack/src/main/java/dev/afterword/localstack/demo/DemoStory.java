package dev.afterword.localstack.demo;

import dev.afterword.localstack.LocalStack;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Fills a fresh suite with one whole story and a few incidents that are still on their way. */
public final class DemoStory {

    private final LocalStack stack;
    private final Consumer<String> teller;

    public DemoStory(LocalStack stack, Consumer<String> teller) {
        this.stack = stack;
        this.teller = teller;
    }

    /** Tells the story unless this data folder has heard it; an interrupted one goes on. */
    public void playOnce() {
        DemoMemory memory = new DemoMemory(stack.home());
        if (memory.isTold()) {
            return;
        }
        DemoApi api = new DemoApi(stack);
        Instant begun = memory.begun(Clock.systemUTC());
        new DemoSetting(api, stack, teller).prepare();
        new PaymentsOutage(api, memory, teller, begun).play();
        new OpenIncidents(api, memory, teller, begun).play();
        memory.told();
    }

    /** What is worth looking at, a line each. */
    public static List<String> findings(LocalStack stack) {
        DemoMemory memory = new DemoMemory(stack.home());
        URI address = stack.address();
        List<String> lines = new ArrayList<>();
        if (memory.isTold()) {
            lines.add(address + "/incidents/" + memory.recall("incident")
                    + "   an outage from its declaration to the verified follow-up");
            lines.add(address + "/retrospectives/" + memory.recall("retrospective")
                    + "   its retrospective, drafted by Afterword, with factors and actions");
            lines.add(address + "/incidents/" + memory.recall("ongoing") + "   an incident that is still open");
            lines.add(stack.jira().address() + "   the stand-in for Jira with the issues of the actions");
        } else {
            lines.add(address + "/incidents   nothing there yet: declare the first incident");
        }
        return lines;
    }
}
