package io.doorstep.gateway.authentication;

import java.util.UUID;
import org.springframework.stereotype.Component;

/// API keys whose owner took them back.
@Component
public class RevokedKeys {

    private final ExchangedTokens exchanges;

    RevokedKeys(ExchangedTokens exchanges) {
        this.exchanges = exchanges;
    }

    public void revoke(UUID key) {
        exchanges.forget(key);
    }
}
