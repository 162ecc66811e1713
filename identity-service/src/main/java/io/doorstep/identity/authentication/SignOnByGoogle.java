package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.SignOnOutcome.CodeNotGood;
import io.doorstep.identity.authentication.SignOnOutcome.NoOrganization;
import io.doorstep.identity.authentication.SignOnOutcome.NotAdmitted;
import io.doorstep.identity.authentication.SignOnOutcome.SignedOn;
import io.doorstep.identity.federation.AdmitByGoogle;
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

/// Lets a person in for whom Google vouches, where the person was last; somebody new gets a business.
@Component
class SignOnByGoogle {

    private final AdmitByGoogle admit;
    private final RedeemSignOn redeem;
    private final ProveSecondFactor secondFactor;
    private final EnterOrganization enterOrganization;
    private final FoundByGoogle found;
    private final TransactionOperations transaction;

    SignOnByGoogle(
            AdmitByGoogle admit,
            RedeemSignOn redeem,
            ProveSecondFactor secondFactor,
            EnterOrganization enterOrganization,
            FoundByGoogle found,
            TransactionOperations transaction) {
        this.admit = admit;
        this.redeem = redeem;
        this.secondFactor = secondFactor;
        this.enterOrganization = enterOrganization;
        this.found = found;
        this.transaction = transaction;
    }

    SignOnOutcome signOn(VouchedSignOn vouched, @Nullable String code, @Nullable String deviceCookie, Device device) {
        Proven google = Proven.by(Proven.GOOGLE, vouched.provedAt());
        return switch (Objects.requireNonNull(transaction.execute(_ -> admit.admit(vouched)))) {
            case AdmitOutcome.Admitted(var user) ->
                secondFactor.prove(user, google, code, deviceCookie, proven -> enter(vouched, user, device, proven));
            case AdmitOutcome.Newcomer newcomer -> found.found(vouched, newcomer, device, google);
            case AdmitOutcome.Refused refusal -> new NotAdmitted(refusal);
        };
    }

    private SignOnOutcome enter(VouchedSignOn vouched, UserView user, Device device, Proven proven) {
        boolean first = Objects.requireNonNull(transaction.execute(_ -> redeem.use(vouched)));
        return first ? outcome(enterOrganization.enter(user, device, proven)) : new CodeNotGood();
    }

    private static SignOnOutcome outcome(LogInOutcome outcome) {
        return switch (outcome) {
            case LogInOutcome.LoggedIn(var signedIn) -> new SignedOn(signedIn);
            case LogInOutcome.NoOrganization _ -> new NoOrganization();
            case LogInOutcome.SignOnDemanded _ -> new NotAdmitted(new AdmitOutcome.ProviderDemanded());
            case LogInOutcome.SecondFactorRequired _,
                    LogInOutcome.WrongCredentials _,
                    LogInOutcome.ChallengeNotGood _,
                    LogInOutcome.TooManyTries _,
                    LogInOutcome.Busy _,
                    LogInOutcome.PasswordExpired _ ->
                throw new IllegalStateException("Whoever has proved it all is asked nothing more, not " + outcome);
        };
    }
}
