package io.doorstep.testkit;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/// Gives each context of a [ServiceTest] its surroundings.
class ServiceTestCustomizers implements ContextCustomizerFactory {

    /// A service that is started or goes on after others reads all that they told meanwhile before it comes to a
    /// test's own events.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static {
        Awaitility.setDefaultTimeout(PATIENCE);
    }

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return TestContextAnnotationUtils.hasAnnotation(test, ServiceTest.class) ? new Surroundings() : null;
    }
}
