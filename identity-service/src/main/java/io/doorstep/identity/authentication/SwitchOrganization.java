package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.SwitchOutcome.NotAMember;
import io.doorstep.identity.authentication.SwitchOutcome.PasswordExpired;
import io.doorstep.identity.authentication.SwitchOutcome.ProvedElsewhere;
import io.doorstep.identity.authentication.SwitchOutcome.SignOnDemanded;
import io.doorstep.identity.authentication.SwitchOutcome.Switched;
import io.doorstep.identity.authentication.password.PasswordAge;
import io.doorstep.identity.federation.SignOnDemand;
import io.doorstep.identity.membership.OrganizationOfUser;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets a signed-in person go to another organization of his or hers.
@Component
class SwitchOrganization {

    private final UserDirectory users;
    private final PasswordAge passwordAge;
    private final SignOnDemand signOnDemand;
    private final OpenSession openSession;

    SwitchOrganization(
            UserDirectory users, PasswordAge passwordAge, SignOnDemand signOnDemand, OpenSession openSession) {
        this.users = users;
        this.passwordAge = passwordAge;
        this.signOnDemand = signOnDemand;
        this.openSession = openSession;
    }

    List<OrganizationOfUser> listChoices(UUID userId) {
        return users.listOrganizations(userId);
    }

    /// Must not run in a transaction, which would belong to the organization that the person comes from.
    ///
    /// @param proven as the session that the person comes from says
    SwitchOutcome switchTo(UUID organizationId, UUID userId, Device device, Proven proven) {
        boolean member = users.listOrganizations(userId).stream()
                .anyMatch(organization -> organization.id().equals(organizationId));
        if (!member) {
            return new NotAMember();
        }
        if (proven.holdsForOneOrganization()) {
            return new ProvedElsewhere();
        }
        return Tenancy.callAs(organizationId, () -> enter(userId, device, proven));
    }

    private SwitchOutcome enter(UUID userId, Device device, Proven proven) {
        if (users.find(userId).filter(signOnDemand::holdsFor).isPresent()) {
            return new SignOnDemanded();
        }
        if (proven.isByPassword() && passwordAge.isOver(userId)) {
            return new PasswordExpired();
        }
        return openSession
                .open(userId, device, proven, "switch-organization")
                .<SwitchOutcome>map(Switched::new)
                .orElseGet(NotAMember::new);
    }
}
