package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.SignOnOutcome.CodeNotGood;
import io.doorstep.identity.authentication.SignOnOutcome.Founded;
import io.doorstep.identity.federation.AdmitByGoogle;
import io.doorstep.identity.federation.AdmitOutcome.Newcomer;
import io.doorstep.identity.federation.RedeemSignOn;
import io.doorstep.identity.federation.VouchedSignOn;
import io.doorstep.identity.membership.JoinAsOwner;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.organization.FoundOrganization;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/// Makes a business for somebody new, who is signed in to it at once and gives it its real name in the onboarding.
@Component
class FoundByGoogle {

    private static final String LOCALE = "en";
    private static final String TIMEZONE = "UTC";

    private final RedeemSignOn redeem;
    private final AdmitByGoogle admit;
    private final FoundOrganization foundOrganization;
    private final JoinAsOwner joinAsOwner;
    private final OpenSession openSession;
    private final Ids ids;
    private final TransactionOperations transaction;

    FoundByGoogle(
            RedeemSignOn redeem,
            AdmitByGoogle admit,
            FoundOrganization foundOrganization,
            JoinAsOwner joinAsOwner,
            OpenSession openSession,
            Ids ids,
            TransactionOperations transaction) {
        this.redeem = redeem;
        this.admit = admit;
        this.foundOrganization = foundOrganization;
        this.joinAsOwner = joinAsOwner;
        this.openSession = openSession;
        this.ids = ids;
        this.transaction = transaction;
    }

    SignOnOutcome found(VouchedSignOn vouched, Newcomer newcomer, Device device, Proven proven) {
        return Tenancy.callAs(
                ids.next(),
                () -> Objects.requireNonNull(
                        transaction.execute(status -> foundWithin(vouched, newcomer, device, proven, status))));
    }

    private SignOnOutcome foundWithin(
            VouchedSignOn vouched, Newcomer newcomer, Device device, Proven proven, TransactionStatus status) {
        if (!redeem.use(vouched)) {
            return new CodeNotGood();
        }
        foundOrganization.found(newcomer.name(), LOCALE, TIMEZONE);
        Optional<MemberView> owner = joinAsOwner.join(newcomer.email(), newcomer.name());
        if (owner.isEmpty()) {
            status.setRollbackOnly();
            return new CodeNotGood();
        }
        UUID userId = owner.get().userId();
        admit.link(vouched, userId);
        return new Founded(openSession.open(userId, device, proven, "register").orElseThrow());
    }
}
