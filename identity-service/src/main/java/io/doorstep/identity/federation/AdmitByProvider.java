package io.doorstep.identity.federation;

import io.doorstep.identity.edge.ProvedDomains;
import io.doorstep.identity.federation.AdmitOutcome.AccountNotVerified;
import io.doorstep.identity.federation.AdmitOutcome.AddressNotVerified;
import io.doorstep.identity.federation.AdmitOutcome.Admitted;
import io.doorstep.identity.federation.AdmitOutcome.ForeignAddress;
import io.doorstep.identity.federation.AdmitOutcome.MemberOut;
import io.doorstep.identity.federation.AdmitOutcome.NobodyNew;
import io.doorstep.identity.federation.AdmitOutcome.ProviderGone;
import io.doorstep.identity.membership.AdmitMember;
import io.doorstep.identity.membership.AdmitMemberOutcome;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.membership.UserView;
import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds the member of the bound organization whom its provider vouches for, or makes somebody new a member. A provider
/// speaks for the e-mail domains alone that its organization has proved, or it could become anybody.
@Component
public class AdmitByProvider {

    private final IdentityProviders providers;
    private final FederatedIdentities identities;
    private final ProvedDomains provedDomains;
    private final AccountTrust accountTrust;
    private final FindMember findMember;
    private final AdmitMember admitMember;
    private final UserDirectory users;
    private final Ids ids;
    private final InstantSource clock;

    AdmitByProvider(
            IdentityProviders providers,
            FederatedIdentities identities,
            ProvedDomains provedDomains,
            AccountTrust accountTrust,
            FindMember findMember,
            AdmitMember admitMember,
            UserDirectory users,
            Ids ids,
            InstantSource clock) {
        this.providers = providers;
        this.identities = identities;
        this.provedDomains = provedDomains;
        this.accountTrust = accountTrust;
        this.findMember = findMember;
        this.admitMember = admitMember;
        this.users = users;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param open whether the organization takes anybody new
    @Transactional(propagation = Propagation.MANDATORY)
    public AdmitOutcome admit(VouchedSignOn vouched, boolean open) {
        UUID providerId = Objects.requireNonNull(vouched.signOn().providerId());
        Optional<ProviderView> provider =
                providers.findById(providerId).map(IdentityProvider::view).filter(ProviderView::enabled);
        if (provider.isEmpty()) {
            return new ProviderGone();
        }
        Optional<MemberView> linked = identities
                .findByProviderIdAndSubject(providerId, vouched.vouched().subject())
                .flatMap(identity -> findMember.find(identity.userId()));
        return linked.map(this::admitKnown).orElseGet(() -> admitByAddress(provider.get(), vouched.vouched(), open));
    }

    private AdmitOutcome admitKnown(MemberView member) {
        return member.isActive() ? new Admitted(users.find(member.userId()).orElseThrow()) : new MemberOut();
    }

    private AdmitOutcome admitByAddress(ProviderView provider, Vouched vouched, boolean open) {
        Optional<EmailAddress> address = vouched.verifiedEmail();
        if (address.isEmpty()) {
            return new AddressNotVerified();
        }
        EmailAddress email = address.get();
        if (!provider.emailDomains().contains(email.domain()) || !provedDomains.contains(email.domain())) {
            return new ForeignAddress();
        }
        Optional<UserView> account = users.find(email);
        if (!open && account.filter(this::isActiveMember).isEmpty()) {
            return new NobodyNew();
        }
        if (account.filter(this::isDoubtful).isPresent()) {
            return new AccountNotVerified();
        }
        return switch (admitMember.admit(email, PersonName.of(vouched.name(), email), Set.of(provider.defaultRole()))) {
            case AdmitMemberOutcome.Admitted(var member) -> link(provider, vouched, member.userId());
            case AdmitMemberOutcome.Out _ -> new MemberOut();
        };
    }

    /// Who is a member already was let in by the organization itself.
    private boolean isDoubtful(UserView user) {
        return !isActiveMember(user) && !accountTrust.isOwnersAlone(user.id());
    }

    private boolean isActiveMember(UserView user) {
        return findMember.find(user.id()).filter(MemberView::isActive).isPresent();
    }

    /// Looked up again, as somebody else may have come by the same name meanwhile.
    private Admitted link(ProviderView provider, Vouched vouched, UUID userId) {
        FederatedIdentity identity = identities
                .findByProviderIdAndSubject(provider.id(), vouched.subject())
                .orElseGet(() -> new FederatedIdentity(ids.next(), provider.id(), vouched.subject()));
        identity.link(userId, clock.instant());
        identities.saveAndFlush(identity);
        accountTrust.noteVerified(userId);
        return new Admitted(users.find(userId).orElseThrow());
    }
}
