package io.doorstep.identity.federation;

import io.doorstep.identity.access.BuiltInRole;
import io.doorstep.identity.access.JudgeRoles;
import io.doorstep.identity.edge.ProvedDomains;
import io.doorstep.identity.federation.SaveProviderOutcome.DomainNotProved;
import io.doorstep.identity.federation.SaveProviderOutcome.NoSuchProvider;
import io.doorstep.identity.federation.SaveProviderOutcome.OwnersOnly;
import io.doorstep.identity.federation.SaveProviderOutcome.RoleRefused;
import io.doorstep.identity.federation.SaveProviderOutcome.Saved;
import io.doorstep.identity.federation.SaveProviderOutcome.Unusable;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.web.ETags;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Sets a provider up, or changes one; providers are asked outside of any transaction.
@Component
public class SaveProvider {

    private final IdentityProviders providers;
    private final CheckTerms checkTerms;
    private final JudgeRoles judgeRoles;
    private final ProvedDomains provedDomains;
    private final Ids ids;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    SaveProvider(
            IdentityProviders providers,
            CheckTerms checkTerms,
            JudgeRoles judgeRoles,
            ProvedDomains provedDomains,
            Ids ids,
            InstantSource clock,
            TransactionOperations transaction) {
        this.providers = providers;
        this.checkTerms = checkTerms;
        this.judgeRoles = judgeRoles;
        this.provedDomains = provedDomains;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    public SaveProviderOutcome add(ProviderDraft draft) {
        return refusal(draft).orElseGet(() -> switch (checkTerms.check(draft, null)) {
            case CheckTerms.Terms.Bad(var reason) -> new Unusable(reason);
            case CheckTerms.Terms.Good(var terms) ->
                store(new IdentityProvider(ids.next(), draft.kind(), clock.instant()), draft, terms);
        });
    }

    /// What it speaks stays as it is.
    public SaveProviderOutcome change(UUID id, ProviderDraft draft, @Nullable String ifMatch) {
        Optional<IdentityProvider> before =
                providers.findById(id).filter(provider -> provider.view().kind() == draft.kind());
        if (before.isEmpty()) {
            return new NoSuchProvider();
        }
        ETags.check(ifMatch, before.get().view().version());
        return refusal(draft).orElseGet(() -> switch (checkTerms.check(draft, before.get())) {
            case CheckTerms.Terms.Bad(var reason) -> new Unusable(reason);
            case CheckTerms.Terms.Good(var terms) -> store(before.get(), draft, terms);
        });
    }

    private Optional<SaveProviderOutcome> refusal(ProviderDraft draft) {
        if (!Caller.current().roles().contains(BuiltInRole.OWNER.key())) {
            return Optional.of(new OwnersOnly());
        }
        if (draft.defaultRole().equals(BuiltInRole.OWNER.key())) {
            return Optional.of(new RoleRefused("Nobody becomes an owner by signing on."));
        }
        return judgeRoles
                .refusal(Set.of(), Set.of(draft.defaultRole()))
                .<SaveProviderOutcome>map(RoleRefused::new)
                .or(() -> draft.emailDomains().stream()
                        .filter(domain -> !provedDomains.contains(domain))
                        .findFirst()
                        .map(DomainNotProved::new));
    }

    /// Who changes it at the same time is told by the version.
    private SaveProviderOutcome store(IdentityProvider provider, ProviderDraft draft, ProviderTerms terms) {
        provider.become(draft, terms);
        return new Saved(Objects.requireNonNull(
                transaction.execute(_ -> providers.saveAndFlush(provider).view())));
    }
}
