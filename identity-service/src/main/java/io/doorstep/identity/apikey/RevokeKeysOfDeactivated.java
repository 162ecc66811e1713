package io.doorstep.identity.apikey;

import io.doorstep.identity.membership.MemberDeactivated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A key reaches no further than its maker, so it ends with the maker's membership.
@Component
class RevokeKeysOfDeactivated {

    private final RevokeApiKey revokeApiKey;

    RevokeKeysOfDeactivated(RevokeApiKey revokeApiKey) {
        this.revokeApiKey = revokeApiKey;
    }

    @EventListener
    void on(MemberDeactivated event) {
        revokeApiKey.revokeAllOf(event.member().userId());
    }
}
