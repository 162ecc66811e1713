package io.doorstep.gateway.authentication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who calls, as the verified token says.
///
/// @param subject the user's id, or the credential's for a program
/// @param tier of the tenant's plan when the token was made
public record Caller(
        UUID tenantId,
        String subject,
        CallerKind kind,
        @Nullable UUID sessionId,
        @Nullable UUID credentialId,
        @Nullable String tier) {

    /// What a burst counts on: the API key, or the person.
    public String credential() {
        return credentialId == null ? subject : credentialId.toString();
    }
}
