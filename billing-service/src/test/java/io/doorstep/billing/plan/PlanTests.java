package io.doorstep.billing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.billing.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTests {

    /// BILL-15
    @Test
    void eachPlanHasItsHourlyLimit() {
        assertThat(Plan.STARTER.limits().requestsPerHour()).isEqualTo(100);
        assertThat(Plan.PROFESSIONAL.limits().requestsPerHour()).isEqualTo(1_000);
        assertThat(Plan.ENTERPRISE.limits().requestsPerHour()).isEqualTo(10_000);
    }

    /// BILL-15
    @Test
    void aHigherPlanIncludesMoreOfEverything() {
        assertThat(Plan.PROFESSIONAL.isAbove(Plan.STARTER)).isTrue();
        assertThat(Plan.ENTERPRISE.isAbove(Plan.PROFESSIONAL)).isTrue();
        assertThat(Plan.values()).extracting(plan -> plan.limits().maxPlots()).isSorted();
        assertThat(Plan.values()).extracting(plan -> plan.limits().maxAgents()).isSorted();
        assertThat(Plan.values())
                .extracting(plan -> plan.limits().maxApiCallsDaily())
                .isSorted();
    }

    /// BILL-27
    @Test
    void anExtraPlotCostsThreeHundredNaira() {
        assertThat(Plan.STARTER.overage().forPlots(7)).isEqualTo(Money.of(2_100_00, "NGN"));
    }

    /// BILL-27
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 100", "999, 100", "1000, 100", "1001, 200", "2000, 200", "2001, 300"})
    void extraCallsCostAHundredNairaForEachStartedThousand(long calls, long naira) {
        assertThat(Plan.PROFESSIONAL.overage().forCalls(calls)).isEqualTo(Money.of(naira * 100, "NGN"));
    }

    @Test
    void aTermFromTheThirtyFirstReturnsToTheThirtyFirstAfterFebruary() {
        LocalDate anchor = LocalDate.of(2026, 1, 31);
        LocalDate february = BillingCycle.MONTHLY.termEnd(anchor, anchor);
        assertThat(february).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(BillingCycle.MONTHLY.termEnd(anchor, february)).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void aYearFromALeapDayReturnsToTheLeapDay() {
        LocalDate anchor = LocalDate.of(2028, 2, 29);
        LocalDate end = anchor;
        for (int year = 0; year < 4; year++) {
            end = BillingCycle.YEARLY.termEnd(anchor, end);
        }
        assertThat(end).isEqualTo(LocalDate.of(2032, 2, 29));
    }
}
