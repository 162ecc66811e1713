package io.doorstep.identity.membership;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells who writes the mail where it goes and what its link is.
@Component
public class FindInvitationLink {

    private final Memberships memberships;
    private final MemberRows rows;
    private final InvitationLinks links;
    private final InstantSource clock;

    FindInvitationLink(Memberships memberships, MemberRows rows, InvitationLinks links, InstantSource clock) {
        this.memberships = memberships;
        this.rows = rows;
        this.links = links;
        this.clock = clock;
    }

    /// @return empty when the invitation is accepted, revoked or expired
    @Transactional(readOnly = true)
    public Optional<InvitationMail> find(UUID userId) {
        Instant now = clock.instant();
        return memberships
                .findById(userId)
                .filter(membership -> membership.isInvitationGood(now))
                .flatMap(membership -> rows.find(userId).map(member -> mail(membership, member)));
    }

    private InvitationMail mail(Membership membership, MemberView member) {
        SentInvitation invitation = links.link(membership);
        return new InvitationMail(member.email(), member.name(), invitation.link(), invitation.expiresAt());
    }

    /// What the mail to an invited person says.
    public record InvitationMail(String email, String name, String link, Instant expiresAt) {

        /// A record would print the link.
        @Override
        public String toString() {
            return "InvitationMail[" + expiresAt + "]";
        }
    }
}
