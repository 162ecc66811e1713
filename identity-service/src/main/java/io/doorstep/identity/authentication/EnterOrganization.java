package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.LogInOutcome.LoggedIn;
import io.doorstep.identity.authentication.LogInOutcome.NoOrganization;
import io.doorstep.identity.authentication.LogInOutcome.PasswordExpired;
import io.doorstep.identity.authentication.LogInOutcome.SignOnDemanded;
import io.doorstep.identity.authentication.LogInOutcome.WrongCredentials;
import io.doorstep.identity.authentication.password.HoldPassword;
import io.doorstep.identity.authentication.password.PasswordAge;
import io.doorstep.identity.authentication.recovery.HomeOrganization;
import io.doorstep.identity.federation.SignOnDemand;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets a person in who has proved who it is.
@Component
class EnterOrganization {

    private final HomeOrganization home;
    private final PasswordAge passwordAge;
    private final HoldPassword holdPassword;
    private final SignOnDemand signOnDemand;
    private final OpenSession openSession;
    private final TransactionOperations transaction;

    EnterOrganization(
            HomeOrganization home,
            PasswordAge passwordAge,
            HoldPassword holdPassword,
            SignOnDemand signOnDemand,
            OpenSession openSession,
            TransactionOperations transaction) {
        this.home = home;
        this.passwordAge = passwordAge;
        this.holdPassword = holdPassword;
        this.signOnDemand = signOnDemand;
        this.openSession = openSession;
        this.transaction = transaction;
    }

    LogInOutcome enter(UserView user, Device device, Proven proven) {
        return home.find(user)
                .map(organization -> Tenancy.callAs(organization.id(), () -> enterBound(user, device, proven)))
                .orElseGet(NoOrganization::new);
    }

    private LogInOutcome enterBound(UserView user, Device device, Proven proven) {
        if (signOnDemand.holdsFor(user)) {
            return new SignOnDemanded();
        }
        if (proven.isByPassword() && passwordAge.isOver(user.id())) {
            return new PasswordExpired();
        }
        return Objects.requireNonNull(transaction.execute(_ -> open(user.id(), device, proven)));
    }

    private LogInOutcome open(UUID userId, Device device, Proven proven) {
        if (proven.isByPassword() && !holdPassword.holdAsShown(userId, proven.at())) {
            return new WrongCredentials();
        }
        Optional<SignedIn> signedIn = openSession.open(userId, device, proven, "login");
        return signedIn.<LogInOutcome>map(LoggedIn::new).orElseGet(NoOrganization::new);
    }
}
