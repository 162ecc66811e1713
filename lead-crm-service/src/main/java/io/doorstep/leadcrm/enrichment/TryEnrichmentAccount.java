package io.doorstep.leadcrm.enrichment;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tries the account's key, which costs nothing; no transaction is open meanwhile. When it works, what waits goes on.
@Component
class TryEnrichmentAccount {

    private final EnrichmentAccounts accounts;
    private final KeepEnrichmentAccount keepAccount;
    private final DataLabsApi api;

    TryEnrichmentAccount(EnrichmentAccounts accounts, KeepEnrichmentAccount keepAccount, DataLabsApi api) {
        this.accounts = accounts;
        this.keepAccount = keepAccount;
        this.api = api;
    }

    /// @return nothing when there is no account
    Optional<AccountTest> test() {
        Optional<AccountTest> result = accounts.findOnly().map(account -> api.test(account.apiKey()));
        if (result.orElse(null) instanceof AccountTest.Works) {
            keepAccount.goOn();
        }
        return result;
    }
}
