package io.doorstep.gateway.usage;

import io.doorstep.gateway.authentication.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Counts calls since the last report; a call costs no more than a look-up and an addition.
@Component
public class CallLedger {

    private static final int MOST_ACCOUNTS = 100_000;

    private final Map<Account, Tally> tallies = new ConcurrentHashMap<>();

    /// A service answered, or failed to.
    ///
    /// @param status as the caller saw it; from 500 on the call counts as failed too
    public void recordAnswer(Caller caller, String service, int status) {
        tally(caller, tally -> tally.countAnswer(service, status));
    }

    /// Refused by the quota, so not a call.
    public void recordRefusal(Caller caller) {
        tally(caller, Tally::countRefusal);
    }

    /// All that was counted since the last time, each once.
    List<Counted> drain() {
        List<Counted> counted = new ArrayList<>();
        for (Account account : tallies.keySet()) {
            tallies.computeIfPresent(account, (_, tally) -> {
                counted.add(new Counted(account, tally));
                return null;
            });
        }
        return counted;
    }

    /// Inside `compute`, so that no count falls between a drain and the removal.
    private void tally(Caller caller, Consumer<Tally> count) {
        tallies.compute(accountOf(caller), (_, known) -> {
            Tally tally = known == null ? new Tally() : known;
            count.accept(tally);
            return tally;
        });
    }

    /// A business's visitors count together, and so does everybody past the bound.
    private Account accountOf(Caller caller) {
        String credential =
                switch (caller.kind()) {
                    case USER, API_KEY, SERVICE -> caller.credential();
                    case ANONYMOUS, VISITOR -> Account.TOGETHER;
                };
        Account account = new Account(caller.tenantId(), caller.kind().claim(), credential);
        boolean isRoom = tallies.size() < MOST_ACCOUNTS || tallies.containsKey(account);
        return isRoom ? account : new Account(caller.tenantId(), caller.kind().claim(), Account.TOGETHER);
    }

    /// Whose calls are counted together.
    record Account(UUID tenant, String credentialKind, String credential) {

        static final String TOGETHER = "";
    }

    record Counted(Account account, Tally tally) {}
}
