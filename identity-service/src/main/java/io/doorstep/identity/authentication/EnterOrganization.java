package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.LogInOutcome.LoggedIn;
import io.doorstep.identity.authentication.LogInOutcome.NoOrganization;
import io.doorstep.identity.authentication.LogInOutcome.PasswordExpired;
import io.doorstep.identity.authentication.LogInOutcome.SignOnDemanded;
import io.doorstep.identity.authentication.LogInOutcome.Suspended;
import io.doorstep.identity.authentication.password.PasswordAge;
import io.doorstep.identity.authentication.recovery.HomeOrganization;
import io.doorstep.identity.federation.SignOnDemand;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets a person in who has proved who it is.
@Component
class EnterOrganization {

    private final HomeOrganization home;
    private final PasswordAge passwordAge;
    private final SignOnDemand signOnDemand;
    private final OpenSession openSession;

    EnterOrganization(
            HomeOrganization home, PasswordAge passwordAge, SignOnDemand signOnDemand, OpenSession openSession) {
        this.home = home;
        this.passwordAge = passwordAge;
        this.signOnDemand = signOnDemand;
        this.openSession = openSession;
    }

    LogInOutcome enter(UserView user, Device device, Proven proven) {
        return home.find(user)
                .map(organization -> organization.open()
                        ? Tenancy.callAs(organization.id(), () -> enterBound(user, device, proven))
                        : new Suspended())
                .orElseGet(NoOrganization::new);
    }

    private LogInOutcome enterBound(UserView user, Device device, Proven proven) {
        if (signOnDemand.holdsFor(user)) {
            return new SignOnDemanded();
        }
        if (proven.methods().contains(Proven.PASSWORD) && passwordAge.isOver(user.id())) {
            return new PasswordExpired();
        }
        Optional<SignedIn> signedIn = openSession.open(user.id(), device, proven, "login");
        return signedIn.<LogInOutcome>map(LoggedIn::new).orElseGet(Suspended::new);
    }
}
