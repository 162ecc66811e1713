package io.doorstep.identity.oauthclient.messaging;

import io.doorstep.identity.oauthclient.OAuthTokensRevoked;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class OAuthClientEvents {

    private final Outbox outbox;

    OAuthClientEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(OAuthTokensRevoked event) {
        outbox.publish(new OutgoingEvent(
                "organizations", "oauth-tokens.revoked", Tenancy.current(), OAuthTokensRevokedV1.of(event)));
    }
}
