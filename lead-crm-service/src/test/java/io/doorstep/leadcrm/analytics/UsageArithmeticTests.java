package io.doorstep.leadcrm.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.analytics.MetricReport.Day;
import io.doorstep.leadcrm.analytics.MetricRows.MonthRow;
import io.doorstep.leadcrm.analytics.Revenue.PlanMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// X-AN-2
class UsageArithmeticTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final List<Metric> PAID =
            List.of(Metric.INVOICES_ISSUED, Metric.CREDITS_USED, Metric.PAYMENTS_SUCCEEDED);

    /// ANL-13
    @Test
    void aDayIsAboveTheLimitThatHeldOnIt() {
        LimitCourse limits = new LimitCourse(Map.of(FIRST, 100L, FIRST.plusDays(2), 10L));
        List<Day> days = List.of(day(-1, 900), day(0, 100), day(1, 101), day(2, 11), day(3, 10));
        assertThat(limits.countDaysAbove(days)).isEqualTo(2);
        assertThat(limits.on(FIRST.minusDays(1))).isEmpty();
        assertThat(limits.on(FIRST.plusDays(9))).contains(10L);
    }

    /// ANL-13
    @Property(tries = 200)
    void whateverSeatsDoTheyEndWhereTheChangesLead(
            @ForAll @IntRange(max = 50) int before,
            @ForAll @Size(max = 40) List<@IntRange(min = -5, max = 5) Integer> by) {
        List<Day> changes = new ArrayList<>();
        by.forEach(change -> changes.add(day(changes.size(), change)));
        LevelCourse course = LevelCourse.of(before, changes);
        assertThat(course.atEnd())
                .isEqualTo(before + by.stream().mapToLong(Integer::longValue).sum());
        assertThat(course.most()).isGreaterThanOrEqualTo(course.atEnd()).isGreaterThanOrEqualTo(before);
    }

    /// ANL-12
    @Property(tries = 200)
    void noMoneyIsLostAndNoneIsAddedToAnotherCurrency(
            @ForAll @Size(max = 40) List<@LongRange(max = 1_000_000_000_000L) Long> sums) {
        List<MonthRow> rows = new ArrayList<>();
        for (long sum : sums) {
            int turn = rows.size();
            String key = (turn % 2 == 0 ? "STARTER " : "ENTERPRISE ") + (turn % 3 == 0 ? "NGN" : "USD");
            rows.add(new MonthRow(YearMonth.of(2026, 1 + turn % 4), PAID.get(turn % 3), key, sum));
        }
        List<PlanMonth> months = ReadRevenue.byPlan(rows);
        for (String currency : List.of("NGN", "USD")) {
            assertThat(months.stream()
                            .filter(month -> month.currency().equals(currency))
                            .mapToLong(month -> month.invoiced() + month.creditsUsed() + month.paid())
                            .sum())
                    .isEqualTo(rows.stream()
                            .filter(row -> row.key().endsWith(currency))
                            .mapToLong(MonthRow::value)
                            .sum());
        }
        assertThat(months).doesNotHaveDuplicates().isSortedAccordingTo((one, other) -> one.month()
                .compareTo(other.month()));
    }

    private static Day day(int offset, long value) {
        return new Day(FIRST.plusDays(offset), "", value);
    }
}
