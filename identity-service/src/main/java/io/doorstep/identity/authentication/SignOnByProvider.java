package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.SignOnOutcome.CodeNotGood;
import io.doorstep.identity.authentication.SignOnOutcome.NoOrganization;
import io.doorstep.identity.authentication.SignOnOutcome.NotAdmitted;
import io.doorstep.identity.authentication.SignOnOutcome.SignedOn;
import io.doorstep.identity.federation.AdmitByProvider;
import io.doorstep.identity.federation.AdmitOutcome;
import io.doorstep.identity.federation.RedeemSignOn;
import io.doorstep.identity.federation.VouchedSignOn;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets a person into the bound organization, for whom its own provider vouches.
@Component
class SignOnByProvider {

    private final AdmitByProvider admit;
    private final RedeemSignOn redeem;
    private final ProveSecondFactor secondFactor;
    private final OpenSession openSession;
    private final TransactionOperations transaction;

    SignOnByProvider(
            AdmitByProvider admit,
            RedeemSignOn redeem,
            ProveSecondFactor secondFactor,
            OpenSession openSession,
            TransactionOperations transaction) {
        this.admit = admit;
        this.redeem = redeem;
        this.secondFactor = secondFactor;
        this.openSession = openSession;
        this.transaction = transaction;
    }

    SignOnOutcome signOn(VouchedSignOn vouched, @Nullable String code, @Nullable String deviceCookie, Device device) {
        boolean open = openSession.isOpen();
        return switch (Objects.requireNonNull(transaction.execute(_ -> admit.admit(vouched, open)))) {
            case AdmitOutcome.Admitted(var user) ->
                secondFactor.prove(
                        user,
                        Proven.by(Proven.ORGANIZATIONS_PROVIDER, vouched.provedAt()),
                        code,
                        deviceCookie,
                        proven -> open(vouched, user, device, proven));
            case AdmitOutcome.Refused refusal -> new NotAdmitted(refusal);
            case AdmitOutcome.Newcomer _ -> throw new IllegalStateException("A provider brings members alone");
        };
    }

    private SignOnOutcome open(VouchedSignOn vouched, UserView user, Device device, Proven proven) {
        return Objects.requireNonNull(transaction.execute(_ -> redeem.use(vouched)
                ? openSession
                        .open(user.id(), device, proven, "single-sign-on")
                        .<SignOnOutcome>map(SignedOn::new)
                        .orElseGet(NoOrganization::new)
                : new CodeNotGood()));
    }
}
