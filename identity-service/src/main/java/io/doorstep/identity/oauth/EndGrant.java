package io.doorstep.identity.oauth;

import io.doorstep.identity.oauthclient.OAuthTokensRevoked;
import io.doorstep.kit.audit.Audit;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Ends what a program was allowed, with all tokens that it got for it.
@Component
public class EndGrant {

    private final OAuthGrants grants;
    private final InstantSource clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    EndGrant(OAuthGrants grants, InstantSource clock, Audit audit, ApplicationEventPublisher events) {
        this.grants = grants;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /// @param owner whose consent it is
    /// @return false when this person has no such live grant
    @Transactional
    public boolean withdraw(UUID id, UUID owner) {
        return grants.lock(id)
                .filter(grant -> owner.equals(grant.userId()) && grant.isLive(clock.instant()))
                .map(grant -> {
                    end(grant, "withdrawn");
                    return grant;
                })
                .isPresent();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(OAuthGrant grant, String reason) {
        Instant now = clock.instant();
        grant.end(reason, now);
        audit.record("end", "OAuthGrant", grant.id(), Map.of("clientId", grant.clientId(), "reason", reason));
        events.publishEvent(new OAuthTokensRevoked(grant.clientId(), grant.id(), now));
    }
}
