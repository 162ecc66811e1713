package io.doorstep.property.enrichment;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tries the account's key, which costs nothing; no transaction is open meanwhile. When it works, what waits goes on;
/// when the provider refuses it, nothing is asked before it is mended.
@Component
class TryEnrichmentAccount {

    private final EnrichmentAccounts accounts;
    private final KeepEnrichmentAccount keepAccount;
    private final PropertyDataApi api;

    TryEnrichmentAccount(EnrichmentAccounts accounts, KeepEnrichmentAccount keepAccount, PropertyDataApi api) {
        this.accounts = accounts;
        this.keepAccount = keepAccount;
        this.api = api;
    }

    /// @return nothing when there is no account
    Optional<AccountTest> test() {
        Optional<EnrichmentAccount> account = accounts.findOnly();
        Optional<AccountTest> result = account.map(each -> api.test(each.apiKey()));
        switch (result.orElse(null)) {
            case AccountTest.Works() -> keepAccount.goOn();
            case AccountTest.Fails(var reason, var refused)
            when refused -> keepAccount.stop(account.orElseThrow().version(), reason);
            case null, default -> {}
        }
        return result;
    }
}
