package dev.afterword.localstack.cli;

import dev.afterword.localstack.KeycloakNode;
import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.demo.DemoStory;
import java.io.PrintStream;
import java.net.URI;

/** What is printed once everything is up: where to go, as whom, and what to look at first. */
final class Welcome {

    private Welcome() {}

    static void print(PrintStream out, LocalStack stack, boolean detached) {
        URI address = stack.address();
        out.println();
        out.println("Afterword is up: " + address);
        out.println();
        out.println("Sign in as (password " + KeycloakNode.DEMO_PASSWORD + "):");
        out.println("  responder     Rin Tanaka, works incidents and their follow-ups");
        out.println("  facilitator   Farah Haddad, leads retrospectives");
        out.println("  manager       Maya Lindqvist, commits actions and verifies them");
        out.println();
        out.println("Look first at:");
        DemoStory.findings(stack).forEach(line -> out.println("  " + line));
        out.println("  " + address + "/docs   the API; './afterword token commander' prints a bearer token");
        out.println();
        out.println(detached ? "'./afterword down' stops it, 'status' and 'logs' tell about it." : "Ctrl-C stops it.");
        out.flush();
    }
}
