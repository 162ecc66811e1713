package io.doorstep.property.search.opensearch;

import io.doorstep.testkit.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// The whole service, searching with a real OpenSearch, and never with the database in its place.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@ExtendWith(NeverAway.class)
@ContextConfiguration(initializers = OnOpenSearch.Engine.class)
public @interface OnOpenSearch {

    final class Engine implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "doorstep.search.engine=opensearch",
                            "doorstep.search.opensearch.urls=" + SearchNodeProcess.url(),
                            "doorstep.search.opensearch.prefix=contract",
                            "doorstep.search.opensearch.replicas=0",
                            "doorstep.search.patience=10s")
                    .applyTo(context);
        }
    }
}
