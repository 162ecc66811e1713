package io.doorstep.identity.membership.web;

import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.membership.SentInvitation;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param invitation only in the answer to inviting somebody
record MemberResponse(
        UUID id,
        String name,
        String email,
        @Nullable String jobTitle,
        @Nullable String phone,
        String status,
        Set<String> roles,
        Instant createdAt,
        @Nullable Instant joinedAt,
        @Nullable Instant invitationExpiresAt,
        @Nullable InvitationResponse invitation) {

    /// @param link that the person gets by mail; it holds the token
    record InvitationResponse(String token, String link, Instant expiresAt) {

        static InvitationResponse of(SentInvitation invitation) {
            return new InvitationResponse(invitation.token(), invitation.link(), invitation.expiresAt());
        }
    }

    static MemberResponse of(MemberView member) {
        return of(member, null);
    }

    static MemberResponse of(MemberView member, @Nullable InvitationResponse invitation) {
        return new MemberResponse(
                member.userId(),
                member.name(),
                member.email(),
                member.jobTitle(),
                member.phone(),
                member.status().name(),
                member.roles(),
                member.createdAt(),
                member.joinedAt(),
                member.invitationExpiresAt(),
                invitation);
    }
}
