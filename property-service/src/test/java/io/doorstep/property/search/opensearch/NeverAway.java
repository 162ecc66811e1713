package io.doorstep.property.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/// Fails a test in which the database answered for the engine, as that would hide what the engine cannot do.
final class NeverAway implements BeforeEachCallback, AfterEachCallback {

    private final Logger logger = (Logger) LoggerFactory.getLogger(OpenSearchEngine.class);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        heard.list.clear();
        heard.start();
        logger.addAppender(heard);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        logger.detachAppender(heard);
        assertThat(heard.list)
                .filteredOn(event -> event.getThrowableProxy() != null)
                .extracting(event -> event.getThrowableProxy().getMessage())
                .isEmpty();
    }
}
