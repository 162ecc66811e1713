package io.doorstep.leadcrm.analytics;

import io.doorstep.kit.audit.Audit;
import io.doorstep.leadcrm.analytics.CostSheet.Cost;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what channels cost, month by month.
@Component
@Transactional
public class KeepCosts {

    private final Costs costs;
    private final Audit audit;

    KeepCosts(Costs costs, Audit audit) {
        this.costs = costs;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public CostSheet get(YearMonth month) {
        return costs.get(month);
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    /// @return nothing when somebody else was faster
    public Optional<CostSheet> replace(YearMonth month, List<Cost> entered, IntConsumer precondition) {
        int version = costs.get(month).version();
        precondition.accept(version);
        if (!costs.put(month, version, entered)) {
            return Optional.empty();
        }
        audit.record("update", "CostSheet", month.toString(), Map.of("costs", entered.size()));
        return Optional.of(new CostSheet(month, version + 1, entered));
    }
}
