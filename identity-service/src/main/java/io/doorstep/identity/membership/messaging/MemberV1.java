package io.doorstep.identity.membership.messaging;

import io.doorstep.identity.membership.MemberView;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `member.joined`, `member.updated` and `member.deactivated` on the wire.
record MemberV1(
        UUID organizationId,
        UUID userId,
        String email,
        String name,
        Set<String> roles,
        @Nullable Instant joinedAt) {

    static MemberV1 of(MemberView member) {
        return new MemberV1(
                Tenancy.current(), member.userId(), member.email(), member.name(), member.roles(), member.joinedAt());
    }
}
