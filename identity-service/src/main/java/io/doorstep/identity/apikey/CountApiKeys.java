package io.doorstep.identity.apikey;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts the programs that may call for the bound organization now.
@Component
public class CountApiKeys {

    private final ApiKeys keys;
    private final InstantSource clock;

    CountApiKeys(ApiKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public long countGood() {
        return keys.countGoodAt(clock.instant());
    }
}
