package dev.afterword.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The event loop is never blocked, and a session never does two things at once. */
final class ReactiveRules {

    private static final String SUBSCRIBE = "io.smallrye.mutiny.groups.MultiSubscribe";

    static final ArchRule NO_BLOCKING = noClasses()
            .should()
            .callMethodWhere(Names.callsOf(Names.UNI, "await")
                    .or(Names.callsOf(SUBSCRIBE, "asStream", "asIterable"))
                    .or(Names.callsOf("java.lang.Thread", "sleep"))
                    .or(Names.callsOf("java.util.concurrent.CompletableFuture", "join", "get"))
                    .or(Names.callsOf("io.vertx.core.Future", "await")))
            .as("R4 nothing waits");

    static final ArchRule NO_SUBSCRIPTIONS = noClasses()
            .should()
            .callMethodWhere(Names.callsOf(Names.UNI, "subscribe", "subscribeAsCompletionStage")
                    .or(Names.callsOf(Names.MULTI, "subscribe")))
            .as("R4 services subscribe to nothing")
            .because("a pipeline that nobody returns has no transaction, no failure and no end");

    static final ArchRule NO_PARALLEL_SESSIONS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.smallrye.mutiny.groups.UniCombine")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.smallrye.mutiny.groups.UniJoin")
            .orShould()
            .callMethodWhere(Names.callsOf(
                    "io.smallrye.mutiny.groups.MultiOnItem", "transformToUniAndMerge", "transformToMultiAndMerge"))
            .orShould()
            .callMethodWhere(Names.callsOf(Names.MULTI, "onItemTransformToUniAndMerge", "merge"))
            .as("R5 services do one thing after the other")
            .because("a database session serves one statement at a time");

    static final ArchRule NO_THREAD_HOPS = noClasses()
            .should()
            .callMethodWhere(Names.callsOf(Names.UNI, "emitOn", "runSubscriptionOn")
                    .or(Names.callsOf(Names.MULTI, "emitOn", "runSubscriptionOn")))
            .as("R5 services stay on their thread");

    static final List<ArchRule> FOR_ALL = List.of(NO_BLOCKING);

    static final List<ArchRule> FOR_SERVICES =
            List.of(NO_BLOCKING, NO_SUBSCRIPTIONS, NO_PARALLEL_SESSIONS, NO_THREAD_HOPS);

    private ReactiveRules() {}
}
