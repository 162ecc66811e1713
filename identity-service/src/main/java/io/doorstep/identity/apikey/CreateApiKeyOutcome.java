package io.doorstep.identity.apikey;

/// Every way in which making an API key can end.
sealed interface CreateApiKeyOutcome {

    /// @param text shown once; only its hash is stored
    record Created(ApiKeyView key, String text) implements CreateApiKeyOutcome {}

    record UnknownPermission(String permission) implements CreateApiKeyOutcome {}

    record BeyondOwnPermissions(String permission) implements CreateApiKeyOutcome {}

    record AlreadyExpired() implements CreateApiKeyOutcome {}
}
