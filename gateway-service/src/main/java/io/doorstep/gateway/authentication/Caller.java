package io.doorstep.gateway.authentication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/// Who calls, as the verified token says.
///
/// @param subject the user's id, or the credential's for a program
/// @param tier of the tenant's plan when the token was made
/// @param standing of the tenant when the token was made
public record Caller(
        UUID tenantId,
        String subject,
        CallerKind kind,
        @Nullable UUID sessionId,
        @Nullable UUID credentialId,
        @Nullable String tier,
        Standing standing) {

    private static final String ATTRIBUTE = Caller.class.getName();

    /// So that the gateway's own pages know whom they answer.
    public void attachTo(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    /// Of a request that was admitted for a known caller.
    public static Caller admittedWith(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    /// What a burst counts on: the API key, the OAuth client, or the person.
    public String credential() {
        return credentialId == null ? subject : credentialId.toString();
    }
}
