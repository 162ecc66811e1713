package io.doorstep.identity.membership;

import io.doorstep.identity.secret.LinkSecrets;
import io.doorstep.identity.secret.Secret;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes the link of an invitation, the same each time until the person is invited again; it has
/// the end in it, so that a link that was revoked is not good for an invitation that comes later.
@Component
class InvitationLinks {

    private final LinkSecrets secrets;
    private final String publicUrl;

    InvitationLinks(LinkSecrets secrets, @Value("${doorstep.public-url}") String publicUrl) {
        this.secrets = secrets;
        this.publicUrl = publicUrl;
    }

    Secret token(Membership membership) {
        long ends = membership.invitationExpiresAt().getEpochSecond();
        return secrets.of("inv_", Tenancy.current(), membership.userId(), membership.invitationRound(), ends);
    }

    SentInvitation link(Membership membership) {
        String token = token(membership).text();
        return new SentInvitation(
                token, publicUrl + "/accept-invitation?token=" + token, membership.invitationExpiresAt());
    }
}
