package io.doorstep.leadcrm;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/// The whole service with a real database and a real broker.
@ServiceTest
public abstract class CrmTest {

    @Autowired
    protected RestTestClient client;

    @Autowired
    protected TestEvents events;

    @Autowired
    protected TestClock clock;

    protected Business aBusiness() {
        return new Business(client, events);
    }

    @Autowired
    private Scheduler scheduler;

    /// Whoever began to wait for jobs while the clock was ahead would wait until it is there again.
    @AfterEach
    void letTimeGoOn() {
        clock.real();
        scheduler.triggerCheckForDueExecutions();
    }
}
