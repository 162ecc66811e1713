package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.SwitchOutcome.NotAMember;
import io.doorstep.identity.authentication.SwitchOutcome.Suspended;
import io.doorstep.identity.authentication.SwitchOutcome.Switched;
import io.doorstep.identity.membership.OrganizationOfUser;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.session.Device;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets a signed-in person go to another organization of his or hers.
@Component
class SwitchOrganization {

    private final UserDirectory users;
    private final OpenSession openSession;

    SwitchOrganization(UserDirectory users, OpenSession openSession) {
        this.users = users;
        this.openSession = openSession;
    }

    List<OrganizationOfUser> listChoices(UUID userId) {
        return users.listOrganizations(userId);
    }

    /// Must not run in a transaction, which would belong to the organization that the person comes from.
    SwitchOutcome switchTo(UUID organizationId, UUID userId, Device device) {
        boolean member = users.listOrganizations(userId).stream()
                .anyMatch(organization -> organization.id().equals(organizationId));
        if (!member) {
            return new NotAMember();
        }
        return Tenancy.callAs(organizationId, () -> openSession.open(userId, device, "switch-organization"))
                .<SwitchOutcome>map(Switched::new)
                .orElseGet(Suspended::new);
    }
}
