package io.doorstep.identity.entrance;

import io.doorstep.identity.membership.AcceptInvitation;
import io.doorstep.identity.membership.Invitation;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.oauthclient.FindClient;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.identity.proof.ProofPurpose;
import io.doorstep.identity.proof.UseProof;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Tells whose link it is, so that the page speaks as that organization does; the link stays unused.
@Component
class RecognizeLink {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AcceptInvitation acceptInvitation;
    private final UseProof useProof;
    private final UserDirectory users;
    private final FindOrganization findOrganization;
    private final FindClient findClient;

    RecognizeLink(
            AcceptInvitation acceptInvitation,
            UseProof useProof,
            UserDirectory users,
            FindOrganization findOrganization,
            FindClient findClient) {
        this.acceptInvitation = acceptInvitation;
        this.useProof = useProof;
        this.users = users;
        this.findOrganization = findOrganization;
        this.findClient = findClient;
    }

    /// @return empty for a link that is not good
    Optional<OrganizationView> find(EntrancePage page, String token) {
        return switch (page) {
            case ACCEPT_INVITATION ->
                acceptInvitation
                        .findOrganization(token)
                        .flatMap(organization -> Tenancy.callAs(organization, () -> inviting(token)));
            case RESET_PASSWORD -> ofOwner(token, ProofPurpose.RESET_PASSWORD);
            case VERIFY_EMAIL -> ofOwner(token, ProofPurpose.VERIFY_EMAIL);
            case CONSENT -> ofProgram(token);
            case SIGN_ON, SIGN_UP -> Optional.empty();
        };
    }

    private Optional<OrganizationView> inviting(String token) {
        return acceptInvitation.find(token).filter(Invitation::good).flatMap(_ -> findOrganization.findCurrent());
    }

    private Optional<OrganizationView> ofOwner(String token, ProofPurpose purpose) {
        return useProof.find(token, purpose)
                .flatMap(proof ->
                        users.listOrganizations(proof.userId()).stream().findFirst())
                .flatMap(organization -> organization(organization.id()));
    }

    private Optional<OrganizationView> ofProgram(String client) {
        return UUID_TEXT.matcher(client).matches()
                ? findClient.findOrganization(UUID.fromString(client)).flatMap(this::organization)
                : Optional.empty();
    }

    private Optional<OrganizationView> organization(UUID id) {
        return Tenancy.callAs(id, findOrganization::findCurrent);
    }
}
