package dev.afterword.testkit.infra;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Beside {@code @QuarkusTest}: tokens of the demo people and, where wanted, a real database and a real broker. */
@WithTestResource(InfrastructureResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithInfrastructure {

    /** Name of the service's database; none if empty. */
    String database() default "";

    /** Whether a real broker is needed. */
    boolean kafka() default false;
}
