package io.doorstep.identity.oauthclient;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An OAuth client as others may see it.
///
/// @param scopes the permissions that it may ask for
/// @param approvedBy who registered or changed it last; it never reaches further than that person
/// @param oldSecretExpiresAt until when the secret of before the rotation is good
/// @param tokensRevokedAt tokens of before are good no more
public record OAuthClientView(
        UUID id,
        int version,
        String name,
        ClientType type,
        Set<GrantType> grantTypes,
        Set<String> redirectUris,
        Set<String> scopes,
        boolean enabled,
        UUID approvedBy,
        Instant createdAt,
        @Nullable Instant oldSecretExpiresAt,
        @Nullable Instant tokensRevokedAt) {

    public boolean isConfidential() {
        return type == ClientType.CONFIDENTIAL;
    }

    public boolean mayUse(GrantType grantType) {
        return grantTypes.contains(grantType);
    }

    ClientDraft draft() {
        return new ClientDraft(name, grantTypes, redirectUris, scopes);
    }
}
