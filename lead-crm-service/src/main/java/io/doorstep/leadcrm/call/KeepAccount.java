package io.doorstep.leadcrm.call;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.call.AccountOutcome.AlreadyThere;
import io.doorstep.leadcrm.call.AccountOutcome.InUse;
import io.doorstep.leadcrm.call.AccountOutcome.Kept;
import io.doorstep.leadcrm.call.AccountOutcome.Left;
import io.doorstep.leadcrm.call.AccountOutcome.Missing;
import io.doorstep.leadcrm.hook.HookToken;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Connects a business's own account at a provider, changes its keys and leaves it.
@Component
@Transactional
class KeepAccount {

    private final PhoneAccounts accounts;
    private final BusinessNumbers numbers;
    private final SecureRandom chance;
    private final Ids ids;
    private final InstantSource clock;

    KeepAccount(PhoneAccounts accounts, BusinessNumbers numbers, SecureRandom chance, Ids ids, InstantSource clock) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<AccountView> find() {
        return accounts.findOnly().map(PhoneAccount::view);
    }

    AccountOutcome connect(AccountDraft draft) {
        Optional<PhoneAccount> there = accounts.findOnly();
        if (there.isPresent()) {
            return new AlreadyThere(there.get().view().id());
        }
        HookToken hook = HookToken.make(Tenancy.current(), chance);
        return new Kept(accounts.saveAndFlush(new PhoneAccount(ids.next(), draft, hook, clock.instant()))
                .view());
    }

    /// The address of its webhooks stays, so that no number has to be told anew.
    ///
    /// @param precondition refuses a version that is not the one that the caller has seen
    AccountOutcome change(AccountDraft draft, IntConsumer precondition) {
        return accounts.findToChange()
                .<AccountOutcome>map(account -> {
                    precondition.accept(account.version());
                    account.become(draft);
                    return new Kept(accounts.saveAndFlush(account).view());
                })
                .orElseGet(Missing::new);
    }

    AccountOutcome leave() {
        PhoneAccount account = accounts.findToChange().orElse(null);
        if (account == null) {
            return new Missing();
        }
        if (numbers.count() > 0) {
            return new InUse();
        }
        accounts.delete(account);
        return new Left();
    }
}
