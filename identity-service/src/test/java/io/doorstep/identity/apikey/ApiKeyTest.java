package io.doorstep.identity.apikey;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/// What the tests of API keys have in common.
abstract class ApiKeyTest extends IdentityTest {

    static final String KEYS = "/api/v1/security/api-keys";

    @Autowired
    Scheduler scheduler;

    /// Jobs that are due by then are looked for at once.
    void letPass(Duration time) {
        clock.advance(time);
        scheduler.triggerCheckForDueExecutions();
    }

    Answer make(Business business, String... permissions) {
        return api.post(KEYS, business.owner(), Map.of("name", "Website", "permissions", List.of(permissions)));
    }

    Answer exchange(String key) {
        return api.grant("gateway", serviceSecret, Map.of("grant", "api-key", "apiKey", key));
    }
}
