package io.doorstep.identity.federation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody who came back from a provider that vouches for the person.
public record VouchedSignOn(SignOn signOn, Vouched vouched) {

    /// Where the sign-on leads, and nowhere else; empty with Google, which knows no organizations.
    public Optional<UUID> organizationId() {
        return Optional.ofNullable(signOn.organizationId());
    }

    public Instant provedAt() {
        return vouched.provedAt();
    }
}
