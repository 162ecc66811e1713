package io.doorstep.identity.apikey;

/// Somebody made an API key.
public record ApiKeyCreated(ApiKeyView key) {}
