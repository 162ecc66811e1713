package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.token.IssuedToken;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A token for a program, and whose things it opens.
///
/// @param credentialId the API key's id, when there is one
record GrantedToken(
        IssuedToken token, UUID tenantId, @Nullable UUID credentialId) {}
