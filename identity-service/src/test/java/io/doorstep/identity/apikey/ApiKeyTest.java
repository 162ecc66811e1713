package io.doorstep.identity.apikey;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.util.List;
import java.util.Map;

/// What the tests of API keys have in common.
abstract class ApiKeyTest extends IdentityTest {

    static final String KEYS = "/api/v1/security/api-keys";

    Answer make(Business business, String... permissions) {
        return api.post(KEYS, business.owner(), Map.of("name", "Website", "permissions", List.of(permissions)));
    }

    Answer exchange(String key) {
        return api.grant("gateway", serviceSecret, Map.of("grant", "api-key", "apiKey", key));
    }
}
