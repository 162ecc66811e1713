package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.LogInOutcome.Busy;
import io.doorstep.identity.authentication.LogInOutcome.LoggedIn;
import io.doorstep.identity.authentication.LogInOutcome.NoOrganization;
import io.doorstep.identity.authentication.LogInOutcome.Suspended;
import io.doorstep.identity.authentication.LogInOutcome.TooManyTries;
import io.doorstep.identity.authentication.LogInOutcome.WrongCredentials;
import io.doorstep.identity.authentication.password.CheckPassword;
import io.doorstep.identity.authentication.password.PasswordVerdict;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.OrganizationOfUser;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.session.Device;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Signs a person in to the organization that was used last.
@Component
class LogIn {

    private final UserDirectory users;
    private final CheckPassword checkPassword;
    private final OpenSession openSession;

    LogIn(UserDirectory users, CheckPassword checkPassword, OpenSession openSession) {
        this.users = users;
        this.checkPassword = checkPassword;
        this.openSession = openSession;
    }

    LogInOutcome logIn(EmailAddress email, String password, Device device) {
        Optional<UserView> user = users.find(email);
        return switch (checkPassword.check(email, user.map(UserView::id), password)) {
            case PasswordVerdict.Right _ -> enter(user.orElseThrow(), device);
            case PasswordVerdict.Wrong _ -> new WrongCredentials();
            case PasswordVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
            case PasswordVerdict.Busy _ -> new Busy();
        };
    }

    private LogInOutcome enter(UserView user, Device device) {
        List<OrganizationOfUser> organizations = users.listOrganizations(user.id());
        if (organizations.isEmpty()) {
            return new NoOrganization();
        }
        return organizations.stream()
                .filter(OrganizationOfUser::open)
                .min(Comparator.comparing(organization -> !organization.id().equals(user.lastOrganization())))
                .flatMap(organization ->
                        Tenancy.callAs(organization.id(), () -> openSession.open(user.id(), device, "login")))
                .<LogInOutcome>map(LoggedIn::new)
                .orElseGet(Suspended::new);
    }
}
