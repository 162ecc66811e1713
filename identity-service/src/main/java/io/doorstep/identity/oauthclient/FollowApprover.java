package io.doorstep.identity.oauthclient;

import io.doorstep.identity.access.RightsChanged;
import io.doorstep.identity.membership.MemberDeactivated;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A client reaches no further than who approved it: it is turned off with that member, until somebody else turns it
/// on, and gets new tokens when that member has lost a right.
@Component
class FollowApprover {

    private final OAuthClients clients;
    private final RevokeClientTokens revoke;

    FollowApprover(OAuthClients clients, RevokeClientTokens revoke) {
        this.clients = clients;
        this.revoke = revoke;
    }

    @EventListener
    void on(MemberDeactivated event) {
        clients.lockEnabledOf(event.member().userId()).forEach(client -> {
            client.enable(false);
            revoke.revokeAllOf(client);
        });
    }

    @EventListener
    void on(RightsChanged event) {
        event.reduced().stream().sorted().forEach(this::renewTokens);
    }

    private void renewTokens(UUID approver) {
        clients.lockEnabledOf(approver).forEach(revoke::revokeAllOf);
    }
}
