package io.doorstep.leadcrm;

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

    @AfterEach
    void letTimeGoOn() {
        clock.real();
    }
}
