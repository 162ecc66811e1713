package io.doorstep.identity.oauth;

import io.doorstep.identity.access.RightsChanged;
import io.doorstep.identity.membership.MemberDeactivated;
import io.doorstep.identity.oauthclient.RevokeClientTokens;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What somebody allowed ends with the membership; programs get new tokens when that member has lost a right.
@Component
class FollowMember {

    private final OAuthGrants grants;
    private final EndGrant endGrant;
    private final RevokeClientTokens revoke;

    FollowMember(OAuthGrants grants, EndGrant endGrant, RevokeClientTokens revoke) {
        this.grants = grants;
        this.endGrant = endGrant;
        this.revoke = revoke;
    }

    @EventListener
    void on(MemberDeactivated event) {
        grants.lockAllOf(event.member().userId()).forEach(grant -> endGrant.end(grant, "member deactivated"));
    }

    @EventListener
    void on(RightsChanged event) {
        event.reduced().stream()
                .flatMap(user -> grants.lockAllOf(user).stream())
                .map(OAuthGrant::clientId)
                .distinct()
                .sorted()
                .forEach(this::renewTokens);
    }

    private void renewTokens(UUID clientId) {
        revoke.revokeAllOf(clientId);
    }
}
