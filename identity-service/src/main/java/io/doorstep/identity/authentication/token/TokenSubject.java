package io.doorstep.identity.authentication.token;

import io.doorstep.identity.session.Proven;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom a token stands for.
public sealed interface TokenSubject {

    Set<String> permissions();

    /// @param permissionVersion changes when the permissions do
    /// @param proven when and how the person proved last who it is
    /// @param endsAt when the session does
    record User(
            UUID userId,
            UUID sessionId,
            String name,
            String email,
            Set<String> roles,
            Set<String> permissions,
            int permissionVersion,
            boolean emailVerified,
            Proven proven,
            Instant endsAt)
            implements TokenSubject {}

    record ApiKeyHolder(UUID apiKeyId, String name, Set<String> permissions) implements TokenSubject {}

    /// A partner's program.
    ///
    /// @param grantId of what a person has allowed it, or its own token's
    /// @param userId who has allowed it; absent, the program acts for itself
    record OAuthClient(
            UUID clientId, UUID grantId, @Nullable UUID userId, String name, Set<String> permissions)
            implements TokenSubject {}

    record Service(String name, Set<String> permissions) implements TokenSubject {}

    record Anonymous(Set<String> permissions) implements TokenSubject {}

    record Visitor(UUID conversationId, Set<String> permissions) implements TokenSubject {}
}
