package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.CostSheet.Cost;
import io.doorstep.leadcrm.analytics.ReadReturns.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Sheets of costs, one a month.
@Repository
@Transactional(readOnly = true)
class Costs {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Costs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    CostSheet get(YearMonth month) {
        return list(month.atDay(1), month.atDay(1)).stream()
                .findFirst()
                .orElseGet(() -> new CostSheet(month, 0, List.of()));
    }

    /// @return whether the sheet was still as the caller knew it
    @Transactional
    boolean put(YearMonth month, int knownVersion, List<Cost> costs) {
        return jdbc.sql("""
                        insert into analytics_cost_sheet (month, version, costs) values (:month, 1, :costs)
                        on conflict (tenant_id, month) do update
                        set version = analytics_cost_sheet.version + 1, costs = excluded.costs
                        where analytics_cost_sheet.version = :known
                        """)
                        .param("month", month.atDay(1))
                        .param("costs", json.writeValueAsString(costs))
                        .param("known", knownVersion)
                        .update()
                == 1;
    }

    /// Of a month that lies in the period partly, its days' part.
    Map<Place, Long> sum(Period period) {
        Map<Place, Long> sums = new TreeMap<>();
        for (CostSheet sheet : list(period.from().withDayOfMonth(1), period.to())) {
            long days = daysWithin(sheet.month(), period);
            for (Cost cost : sheet.costs()) {
                long part =
                        Math.floorDiv(cost.amount() * days, (long) sheet.month().lengthOfMonth());
                sums.merge(new Place(cost.channel(), cost.currency()), part, Long::sum);
            }
        }
        return sums;
    }

    private static long daysWithin(YearMonth month, Period period) {
        LocalDate first = month.atDay(1).isBefore(period.from()) ? period.from() : month.atDay(1);
        LocalDate last = month.atEndOfMonth().isAfter(period.to()) ? period.to() : month.atEndOfMonth();
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private List<CostSheet> list(LocalDate from, LocalDate to) {
        return jdbc.sql("select * from analytics_cost_sheet where month between :from and :to order by month")
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new CostSheet(
                        YearMonth.from(row.getDate("month").toLocalDate()),
                        row.getInt("version"),
                        json.readValue(row.getString("costs"), new TypeReference<List<Cost>>() {})))
                .list();
    }
}
