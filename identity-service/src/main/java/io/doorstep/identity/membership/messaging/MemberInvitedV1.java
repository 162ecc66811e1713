package io.doorstep.identity.membership.messaging;

import io.doorstep.identity.membership.MemberInvited;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.UUID;

/// `member.invited` on the wire: it names the person and holds no link.
record MemberInvitedV1(UUID organizationId, UUID userId, Instant invitedAt, Instant expiresAt) {

    static MemberInvitedV1 of(MemberInvited event) {
        return new MemberInvitedV1(Tenancy.current(), event.userId(), event.invitedAt(), event.expiresAt());
    }
}
