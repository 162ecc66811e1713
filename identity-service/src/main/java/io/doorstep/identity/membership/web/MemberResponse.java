package io.doorstep.identity.membership.web;

import io.doorstep.identity.membership.MemberView;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param invitation only in the answer to adding somebody by invitation
record MemberResponse(
        UUID id,
        String name,
        String email,
        String status,
        Set<String> roles,
        Instant createdAt,
        @Nullable Instant joinedAt,
        @Nullable InvitationResponse invitation) {

    /// @param link to send to the person; it holds the token
    record InvitationResponse(String token, String link, Instant expiresAt) {}

    static MemberResponse of(MemberView member) {
        return of(member, null);
    }

    static MemberResponse of(MemberView member, @Nullable InvitationResponse invitation) {
        return new MemberResponse(
                member.userId(),
                member.name(),
                member.email(),
                member.status().name(),
                member.roles(),
                member.createdAt(),
                member.joinedAt(),
                invitation);
    }
}
