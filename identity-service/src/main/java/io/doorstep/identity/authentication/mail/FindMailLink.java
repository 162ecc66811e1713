package io.doorstep.identity.authentication.mail;

import io.doorstep.identity.membership.FindInvitationLink;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.proof.IssueProof;
import io.doorstep.identity.proof.Proof;
import io.doorstep.identity.proof.ProofPurpose;
import io.doorstep.identity.proof.UseProof;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes the link of a mail anew.
@Component
class FindMailLink {

    private final FindInvitationLink findInvitationLink;
    private final UseProof useProof;
    private final IssueProof issueProof;
    private final UserDirectory users;
    private final String publicUrl;

    FindMailLink(
            FindInvitationLink findInvitationLink,
            UseProof useProof,
            IssueProof issueProof,
            UserDirectory users,
            @Value("${doorstep.public-url}") String publicUrl) {
        this.findInvitationLink = findInvitationLink;
        this.useProof = useProof;
        this.issueProof = issueProof;
        this.users = users;
        this.publicUrl = publicUrl;
    }

    /// @param id of who is invited by the bound organization, or of the proof
    /// @return empty when the link is used, revoked or expired
    Optional<MailLink> find(MailPurpose purpose, UUID id) {
        return switch (purpose) {
            case INVITATION ->
                findInvitationLink
                        .find(id)
                        .map(mail -> new MailLink(mail.email(), mail.name(), mail.link(), mail.expiresAt()));
            case RESET_PASSWORD -> find(id, ProofPurpose.RESET_PASSWORD, "/reset-password");
            case VERIFY_EMAIL -> find(id, ProofPurpose.VERIFY_EMAIL, "/verify-email");
        };
    }

    private Optional<MailLink> find(UUID proofId, ProofPurpose purpose, String page) {
        return useProof.find(proofId)
                .filter(proof -> proof.purpose() == purpose)
                .flatMap(proof -> users.find(proof.userId())
                        .map(user -> new MailLink(proof.email(), user.name(), link(page, proof), proof.expiresAt())));
    }

    private String link(String page, Proof proof) {
        return publicUrl + page + "?token=" + issueProof.tokenOf(proof);
    }
}
