package io.doorstep.identity.membership.messaging;

import io.doorstep.identity.access.Rights;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `member.joined`, `member.updated` and `member.deactivated` on the wire.
///
/// @param roles everything inherited included, so that who works as an agent is known as one by whatever role
record MemberV1(
        UUID organizationId,
        UUID userId,
        String email,
        String name,
        Set<String> roles,
        boolean takesSeat,
        @Nullable Instant joinedAt) {

    static MemberV1 of(MemberView member, Rights rights) {
        return new MemberV1(
                Tenancy.current(),
                member.userId(),
                member.email(),
                member.name(),
                rights.roles(),
                member.isActive() && rights.takeSeat(),
                member.joinedAt());
    }
}
