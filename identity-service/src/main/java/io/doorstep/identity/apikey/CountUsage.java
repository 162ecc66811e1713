package io.doorstep.identity.apikey;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds what the gateway saw in a minute to the key's day.
@Component
class CountUsage {

    private static final String BY_KEY = "api-key";

    private final KeyUsage usage;

    CountUsage(KeyUsage usage) {
        this.usage = usage;
    }

    @Transactional
    void count(ApiCalled called) {
        UUID credential = called.credentialId();
        if (credential != null && BY_KEY.equals(called.credentialKind())) {
            usage.add(credential, called);
        }
    }
}
