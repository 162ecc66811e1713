package io.doorstep.identity.federation;

import io.doorstep.identity.federation.AdmitOutcome.AccountNotVerified;
import io.doorstep.identity.federation.AdmitOutcome.AddressNotVerified;
import io.doorstep.identity.federation.AdmitOutcome.Admitted;
import io.doorstep.identity.federation.AdmitOutcome.Newcomer;
import io.doorstep.identity.federation.AdmitOutcome.ProviderDemanded;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.membership.UserView;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds the account whose person Google vouches for; needs no tenant.
@Component
public class AdmitByGoogle {

    private final GoogleIdentities identities;
    private final AccountTrust accountTrust;
    private final UserDirectory users;
    private final SignOnRows rows;

    AdmitByGoogle(GoogleIdentities identities, AccountTrust accountTrust, UserDirectory users, SignOnRows rows) {
        this.identities = identities;
        this.accountTrust = accountTrust;
        this.users = users;
        this.rows = rows;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public AdmitOutcome admit(VouchedSignOn signOn) {
        Vouched vouched = signOn.vouched();
        Optional<UserView> linked = identities.find(vouched.subject()).flatMap(users::find);
        if (linked.isPresent()) {
            return new Admitted(linked.get());
        }
        Optional<EmailAddress> address = vouched.verifiedEmail();
        if (address.isEmpty()) {
            return new AddressNotVerified();
        }
        EmailAddress email = address.get();
        return users.find(email)
                .map(known -> linkKnown(signOn, known))
                .orElseGet(() -> rows.listProvidersOf(email.domain()).stream().anyMatch(OfferedProvider::demanded)
                        ? new ProviderDemanded()
                        : new Newcomer(email, PersonName.of(vouched.name(), email)));
    }

    /// Google vouches for addresses that it hosts; of others it has heard once, which is no reason to open an account.
    private AdmitOutcome linkKnown(VouchedSignOn signOn, UserView known) {
        if (!signOn.vouched().authoritative() || !accountTrust.isOwnersAlone(known.id())) {
            return new AccountNotVerified();
        }
        link(signOn, known.id());
        return new Admitted(known);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void link(VouchedSignOn signOn, UUID userId) {
        identities.link(signOn.vouched().subject(), userId);
        accountTrust.noteVerified(userId);
    }
}
