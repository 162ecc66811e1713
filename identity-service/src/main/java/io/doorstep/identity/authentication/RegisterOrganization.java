package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.RegisterOutcome.AnotherText;
import io.doorstep.identity.authentication.RegisterOutcome.EmailTaken;
import io.doorstep.identity.authentication.RegisterOutcome.Registered;
import io.doorstep.identity.authentication.recovery.RequestLink;
import io.doorstep.identity.membership.FirstPasswords;
import io.doorstep.identity.membership.JoinAsOwner;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.organization.FoundOrganization;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/// Registers a business together with its owner, who is signed in at once.
@Component
class RegisterOrganization {

    private final UserDirectory users;
    private final FirstPasswords passwords;
    private final FoundOrganization foundOrganization;
    private final JoinAsOwner joinAsOwner;
    private final OpenSession openSession;
    private final RequestLink requestLink;
    private final AgreeToTexts agreeToTexts;
    private final Ids ids;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    RegisterOrganization(
            UserDirectory users,
            FirstPasswords passwords,
            FoundOrganization foundOrganization,
            JoinAsOwner joinAsOwner,
            OpenSession openSession,
            RequestLink requestLink,
            AgreeToTexts agreeToTexts,
            Ids ids,
            InstantSource clock,
            TransactionOperations transaction) {
        this.users = users;
        this.passwords = passwords;
        this.foundOrganization = foundOrganization;
        this.joinAsOwner = joinAsOwner;
        this.openSession = openSession;
        this.requestLink = requestLink;
        this.agreeToTexts = agreeToTexts;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    RegisterOutcome register(Registration registration, Device device) {
        if (users.find(registration.email()).isPresent()) {
            return new EmailTaken();
        }
        Consumer<UUID> password = passwords.prepare(registration.password());
        return Tenancy.callAs(
                ids.next(),
                () -> Objects.requireNonNull(
                        transaction.execute(status -> found(registration, password, device, status))));
    }

    private RegisterOutcome found(
            Registration registration, Consumer<UUID> password, Device device, TransactionStatus status) {
        foundOrganization.found(registration.organizationName(), registration.locale(), registration.timezone());
        Optional<MemberView> owner = joinAsOwner.join(registration.email(), registration.name());
        if (owner.isEmpty()) {
            status.setRollbackOnly();
            return new EmailTaken();
        }
        UUID userId = owner.get().userId();
        password.accept(userId);
        users.find(userId).ifPresent(requestLink::requestVerification);
        Proven proven = Proven.by(Proven.PASSWORD, clock.instant());
        SignedIn signedIn = openSession.open(userId, device, proven, "register").orElseThrow();
        Optional<ShownText> another = agreeToTexts.agree(userId, registration.agreedTo(), "registration", device);
        another.ifPresent(_ -> status.setRollbackOnly());
        return another.<RegisterOutcome>map(AnotherText::new).orElseGet(() -> new Registered(signedIn));
    }
}
