package io.doorstep.identity.oauth;

import io.doorstep.identity.oauthclient.FindClient;
import io.doorstep.identity.oauthclient.OAuthClientView;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists what somebody has allowed partners' programs.
@Component
public class ListGrants {

    private final OAuthGrants grants;
    private final FindClient findClient;
    private final InstantSource clock;

    ListGrants(OAuthGrants grants, FindClient findClient, InstantSource clock) {
        this.grants = grants;
        this.findClient = findClient;
        this.clock = clock;
    }

    /// The newest first, those after the given one.
    @Transactional(readOnly = true)
    public List<GrantView> list(UUID userId, Instant createdBefore, UUID idBefore, int limit) {
        return grants.listLive(userId, clock.instant(), createdBefore, idBefore, Limit.of(limit)).stream()
                .map(this::view)
                .toList();
    }

    private GrantView view(OAuthGrant grant) {
        return new GrantView(
                grant.id(),
                grant.clientId(),
                findClient.find(grant.clientId()).map(OAuthClientView::name).orElse(""),
                new TreeSet<>(grant.scopes()),
                grant.createdAt(),
                grant.expiresAt());
    }

    /// @param clientName of the program
    /// @param scopes what it was allowed
    public record GrantView(
            UUID id, UUID clientId, String clientName, Set<String> scopes, Instant createdAt, Instant expiresAt) {}
}
