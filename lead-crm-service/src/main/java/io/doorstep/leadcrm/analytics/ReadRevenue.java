package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;
import io.doorstep.leadcrm.analytics.MetricRows.MonthRow;
import io.doorstep.leadcrm.analytics.Revenue.PlanMonth;
import io.doorstep.leadcrm.analytics.Revenue.SalesMonth;
import io.doorstep.leadcrm.lead.FindReach;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads a business's own money by plan and month beside its sales; no currency is added to another.
@Component
@Transactional(readOnly = true)
public class ReadRevenue {

    private static final List<Metric> PAID =
            List.of(Metric.INVOICES_ISSUED, Metric.CREDITS_USED, Metric.PAYMENTS_SUCCEEDED);

    private final MetricRows rows;
    private final FindReach findReach;

    ReadRevenue(MetricRows rows, FindReach findReach) {
        this.rows = rows;
        this.findReach = findReach;
    }

    /// @return nothing for who sees only some agents' leads: it is the business's money
    public Revenue read(Period period) {
        if (findReach.of("analytics:read").onlyOf() != null) {
            return new Revenue(List.of(), List.of());
        }
        List<SalesMonth> sales = rows.listMonths(List.of(Metric.SALES_REVENUE), Dimension.CURRENCY, period).stream()
                .map(row -> new SalesMonth(row.month(), row.key(), row.value()))
                .toList();
        return new Revenue(byPlan(rows.listMonths(PAID, Dimension.PLAN, period)), sales);
    }

    static List<PlanMonth> byPlan(List<MonthRow> rows) {
        Map<Account, Map<Metric, Long>> accounts = new TreeMap<>(Account.ORDER);
        for (MonthRow row : rows) {
            accounts.computeIfAbsent(Account.of(row), _ -> new EnumMap<>(Metric.class))
                    .merge(row.metric(), row.value(), Long::sum);
        }
        return accounts.entrySet().stream()
                .map(account -> account.getKey().with(account.getValue()))
                .toList();
    }

    /// A month on a plan, in one currency.
    private record Account(YearMonth month, String plan, String currency) {

        private static final Comparator<Account> ORDER = Comparator.comparing(Account::month)
                .thenComparing(Account::plan)
                .thenComparing(Account::currency);

        static Account of(MonthRow row) {
            String[] parts = row.key().split(" ", 2);
            return new Account(row.month(), parts[0], parts[1]);
        }

        PlanMonth with(Map<Metric, Long> sums) {
            return new PlanMonth(
                    month,
                    plan,
                    currency,
                    sums.getOrDefault(Metric.INVOICES_ISSUED, 0L),
                    sums.getOrDefault(Metric.CREDITS_USED, 0L),
                    sums.getOrDefault(Metric.PAYMENTS_SUCCEEDED, 0L));
        }
    }
}
