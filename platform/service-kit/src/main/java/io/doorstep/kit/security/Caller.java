package io.doorstep.kit.security;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/// Who calls, as the verified token says.
///
/// @param subject the user's id, or the credential's for a program; of a partner's program, whom it acts for
/// @param permissions by name (`lead:read`), each with how far it reaches
/// @param conversationId the only conversation that a visitor may take part in
public record Caller(
        UUID tenantId,
        String subject,
        Kind kind,
        @Nullable UUID sessionId,
        @Nullable UUID credentialId,
        Set<String> roles,
        Map<String, Scope> permissions,
        @Nullable String name,
        @Nullable String email,
        @Nullable UUID conversationId) {

    /// What sort of credential the token was given for.
    public enum Kind {
        USER,
        API_KEY,
        OAUTH_CLIENT,
        SERVICE,
        ANONYMOUS,
        VISITOR
    }

    /// @throws AccessDeniedException when nobody is authenticated
    public static Caller current() {
        Caller caller = find();
        if (caller == null) {
            throw new AccessDeniedException("No caller");
        }
        return caller;
    }

    public static @Nullable Caller find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? of(token.getToken())
                : null;
    }

    /// @throws AccessDeniedException when the caller is a program, not a person
    public UUID userId() {
        if (kind != Kind.USER) {
            throw new AccessDeniedException("Only a signed-in user may do this");
        }
        return UUID.fromString(subject);
    }

    /// @throws AccessDeniedException when the caller does not have the permission
    public Scope scopeOf(String permission) {
        Scope scope = permissions.get(permission);
        if (scope == null) {
            throw new AccessDeniedException("Needs " + permission);
        }
        return scope;
    }

    /// Reads a verified token of ours.
    public static Caller of(Jwt token) {
        return new Caller(
                UUID.fromString(required(token, "tid")),
                required(token, "sub"),
                Kind.valueOf(required(token, "kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                uuid(token, "sid"),
                uuid(token, "cid"),
                Set.copyOf(new HashSet<>(list(token, "roles"))),
                permissions(list(token, "permissions")),
                token.getClaimAsString("name"),
                token.getClaimAsString("email"),
                uuid(token, "cnv"));
    }

    /// `lead:read` reaches all, `lead:read:own` the caller's own; the widest of several counts.
    static Map<String, Scope> permissions(List<String> claims) {
        Map<String, Scope> permissions = new TreeMap<>();
        for (String claim : claims) {
            String[] parts = claim.split(":", 3);
            if (parts.length >= 2) {
                Scope scope = parts.length == 3 ? Scope.valueOf(parts[2].toUpperCase(Locale.ROOT)) : Scope.ALL;
                permissions.merge(parts[0] + ":" + parts[1], scope, (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        }
        return Map.copyOf(permissions);
    }

    private static String required(Jwt token, String claim) {
        String value = token.getClaimAsString(claim);
        if (value == null) {
            throw new AccessDeniedException("The token lacks the claim " + claim);
        }
        return value;
    }

    private static List<String> list(Jwt token, String claim) {
        List<String> values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }

    private static @Nullable UUID uuid(Jwt token, String claim) {
        String value = token.getClaimAsString(claim);
        return value == null ? null : UUID.fromString(value);
    }
}
