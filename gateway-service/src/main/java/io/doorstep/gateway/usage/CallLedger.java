package io.doorstep.gateway.usage;

import io.doorstep.gateway.authentication.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    public void recordExcess(Caller caller) {
        tally(caller, Tally::countExcess);
    }

    /// Refused because of where it came from, so not a call.
    public void recordStranger(Caller caller) {
        tally(caller, Tally::countStranger);
    }

    /// Counted since the last report.
    Volume pendingOf(Account account) {
        Volume[] pending = {Volume.NONE};
        tallies.computeIfPresent(account, (_, tally) -> {
            pending[0] = tally.volume();
            return tally;
        });
        return pending[0];
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

    /// Everybody past the bound counts together.
    private Account accountOf(Caller caller) {
        Account account = Account.of(caller);
        boolean isRoom = tallies.size() < MOST_ACCOUNTS || tallies.containsKey(account);
        return isRoom ? account : account.withoutCredential();
    }

    record Counted(Account account, Tally tally) {}
}
