package io.doorstep.gateway.authentication;

import org.jspecify.annotations.Nullable;

/// What sort of credential a token was given for.
public enum CallerKind {
    USER("user"),
    API_KEY("api-key"),
    OAUTH_CLIENT("oauth-client"),
    SERVICE("service"),
    ANONYMOUS("anonymous"),
    VISITOR("visitor");

    private final String claim;

    CallerKind(String claim) {
        this.claim = claim;
    }

    /// As tokens and events write it.
    public String claim() {
        return claim;
    }

    /// Its people and programs, as opposed to whoever looks in.
    public boolean worksForTheBusiness() {
        return switch (this) {
            case USER, API_KEY, OAUTH_CLIENT, SERVICE -> true;
            case ANONYMOUS, VISITOR -> false;
        };
    }

    static @Nullable CallerKind find(@Nullable Object claim) {
        for (CallerKind kind : values()) {
            if (kind.claim.equals(claim)) {
                return kind;
            }
        }
        return null;
    }
}
