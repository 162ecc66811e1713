package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.membership.OrganizationOfUser;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.membership.UserView;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where a person belongs first: an organization that is open, the one used last if it can be.
@Component
public class HomeOrganization {

    private final UserDirectory users;

    HomeOrganization(UserDirectory users) {
        this.users = users;
    }

    /// Needs no tenant.
    public Optional<OrganizationOfUser> find(UserView user) {
        return users.listOrganizations(user.id()).stream()
                .min(Comparator.comparing((OrganizationOfUser organization) -> !organization.open())
                        .thenComparing(organization -> !organization.id().equals(user.lastOrganization())));
    }
}
