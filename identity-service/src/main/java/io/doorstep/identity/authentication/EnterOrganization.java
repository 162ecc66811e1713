package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.LogInOutcome.LoggedIn;
import io.doorstep.identity.authentication.LogInOutcome.NoOrganization;
import io.doorstep.identity.authentication.LogInOutcome.PasswordExpired;
import io.doorstep.identity.authentication.password.PasswordAge;
import io.doorstep.identity.authentication.recovery.HomeOrganization;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets a person in who has proved who it is.
@Component
class EnterOrganization {

    private final HomeOrganization home;
    private final PasswordAge passwordAge;
    private final OpenSession openSession;

    EnterOrganization(HomeOrganization home, PasswordAge passwordAge, OpenSession openSession) {
        this.home = home;
        this.passwordAge = passwordAge;
        this.openSession = openSession;
    }

    LogInOutcome enter(UserView user, Device device, Proven proven) {
        return home.find(user)
                .map(organization -> Tenancy.callAs(organization.id(), () -> enterBound(user.id(), device, proven)))
                .orElseGet(NoOrganization::new);
    }

    private LogInOutcome enterBound(UUID userId, Device device, Proven proven) {
        if (passwordAge.isOver(userId)) {
            return new PasswordExpired();
        }
        Optional<SignedIn> signedIn = openSession.open(userId, device, proven, "login");
        return signedIn.<LogInOutcome>map(LoggedIn::new).orElseGet(NoOrganization::new);
    }
}
