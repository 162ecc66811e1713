package io.doorstep.identity.apikey;

/// Somebody made an API key.
record ApiKeyCreated(ApiKeyView key) {}
