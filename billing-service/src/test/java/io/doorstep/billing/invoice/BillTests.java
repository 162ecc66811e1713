package io.doorstep.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.subscription.PlanPhase;
import io.doorstep.billing.usage.MeteredDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 4, 1);
    private static final BilledPeriod MARCH = new BilledPeriod(FIRST, END);
    private static final Money NOTHING = naira(0);

    /// BILL-26, BILL-27, BILL-28
    @Test
    void addsFeeAndOverageTakesOffCreditsAndAddsTax() {
        Bill bill = bill(
                List.of(monthly(FIRST, Plan.PROFESSIONAL)),
                List.of(day(3, 12_345, 1_007), day(4, 10_000, 900)),
                naira(10_000));

        assertThat(bill.fee()).isEqualTo(naira(75_000));
        assertThat(bill.overage()).isEqualTo(naira(7 * 300 + 3 * 100));
        assertThat(bill.creditsUsed()).isEqualTo(naira(10_000));
        assertThat(bill.amount()).isEqualTo(naira(67_400));
        assertThat(bill.tax()).isEqualTo(naira(5_055));
        assertThat(bill.total()).isEqualTo(naira(72_455));
    }

    /// BILL-26
    @Test
    void creditsNeverMakeABillNegativeAndTheRestStays() {
        Bill bill = bill(List.of(monthly(FIRST, Plan.STARTER)), List.of(), naira(1_000_000));

        assertThat(bill.amount()).isEqualTo(NOTHING);
        assertThat(bill.tax()).isEqualTo(NOTHING);
        assertThat(bill.creditsUsed()).isEqualTo(naira(25_000));
    }

    /// BILL-28
    @ParameterizedTest
    @CsvSource({"0, 0", "6, 0", "7, 1", "20, 2", "100, 8", "1000, 75", "7500001, 562500", "33333333, 2500000"})
    void taxIsSevenAndAHalfPercentRoundedHalfUpToTheKobo(long amount, long tax) {
        assertThat(Bill.vatOn(Money.of(amount, "NGN"))).isEqualTo(Money.of(tax, "NGN"));
    }

    /// BILL-27
    @Test
    void everyLineSaysWhichFiguresItComesFrom() {
        Bill bill = bill(
                List.of(monthly(FIRST, Plan.PROFESSIONAL)), List.of(day(3, 12_345, 1_007), day(9, 0, 1_005)), naira(5));

        assertThat(bill.lines())
                .extracting(InvoiceLine::explanation)
                .containsExactly(
                        "Professional, monthly fee: 2026-03-01 to 2026-03-31, 31 of 31 days",
                        "1007 plots in use on 2026-03-03, the plan Professional includes 1000",
                        "2345 API calls beyond the allowance of 1 days (2026-03-03: 12345 of 10000), by started thousands",
                        "Credit balance of NGN 5.00, of which this invoice takes NGN 5.00");
        assertThat(bill.lines()).extracting(InvoiceLine::quantity).containsExactly(1L, 7L, 3L, 1L);
    }

    /// BILL-27
    @Test
    void extraCallsOfDifferentDaysShareTheirThousands() {
        Bill bill = bill(
                List.of(monthly(FIRST, Plan.PROFESSIONAL)), List.of(day(3, 10_400, 0), day(4, 10_600, 0)), NOTHING);
        assertThat(bill.overage()).isEqualTo(naira(100));
    }

    /// BILL-15, BILL-27
    @Test
    void aPlanThatRefusesExtraCallsNeverBillsThem() {
        Bill bill = bill(List.of(monthly(FIRST, Plan.STARTER)), List.of(day(3, 5_000, 0)), NOTHING);
        assertThat(bill.overage()).isEqualTo(NOTHING);
    }

    /// BILL-18
    @Test
    void aTrialCostsNothingWhateverIsUsed() {
        PlanPhase trial =
                new PlanPhase(FIRST, Plan.PROFESSIONAL, BillingCycle.MONTHLY, true, FIRST, FIRST.plusDays(14));
        Bill bill = bill(List.of(trial), List.of(day(3, 99_999, 99_999)), NOTHING);
        assertThat(bill.total()).isEqualTo(NOTHING);
    }

    /// BILL-02
    @Test
    void anUpgradeInTheTermGivesBackTheUnusedDaysOfThePlanBefore() {
        PlanPhase upgrade = new PlanPhase(day(11), Plan.ENTERPRISE, BillingCycle.MONTHLY, false, FIRST, END);
        Bill bill = bill(List.of(monthly(FIRST, Plan.PROFESSIONAL), upgrade), List.of(), NOTHING);

        Money tenDays = naira(75_000).minus(naira(75_000).share(21, 31));
        assertThat(bill.fee()).isEqualTo(tenDays.plus(naira(250_000).share(21, 31)));
        assertThat(bill.lines())
                .extracting(InvoiceLine::kind)
                .containsExactly(LineKind.FEE, LineKind.UNUSED_FEE, LineKind.FEE);
    }

    /// BILL-04
    @Test
    void aYearlyFeeIsOnTheFirstInvoiceOfItsYearOnly() {
        LocalDate start = LocalDate.of(2026, 2, 1);
        PlanPhase year = new PlanPhase(start, Plan.STARTER, BillingCycle.YEARLY, false, start, start.plusYears(1));

        assertThat(Bill.of(
                                new BilledPeriod(start, FIRST),
                                naira(0).currency(),
                                CalculateBill.charges(new BilledPeriod(start, FIRST), List.of(year), List.of()),
                                NOTHING)
                        .fee())
                .isEqualTo(naira(250_000));
        assertThat(bill(List.of(year), List.of(), NOTHING).fee()).isEqualTo(NOTHING);
    }

    /// BILL-27
    @Test
    void eachDayIsHeldAgainstThePlanOfThatDay() {
        PlanPhase upgrade = new PlanPhase(day(11), Plan.ENTERPRISE, BillingCycle.MONTHLY, false, FIRST, END);
        Bill bill = bill(
                List.of(monthly(FIRST, Plan.PROFESSIONAL), upgrade),
                List.of(day(10, 11_000, 1_010), day(11, 11_000, 1_010)),
                NOTHING);
        assertThat(bill.overage()).isEqualTo(naira(10 * 300 + 100));
    }

    @Test
    void theMonthsOfAYearAreBilledOneByOne() {
        LocalDate start = LocalDate.of(2026, 1, 31);
        List<BilledPeriod> months = BilledPeriod.listMonths(start, start, start.plusYears(1));
        assertThat(months).hasSize(12);
        assertThat(months.getFirst()).isEqualTo(new BilledPeriod(start, LocalDate.of(2026, 2, 28)));
        assertThat(months.getLast().end()).isEqualTo(start.plusYears(1));
    }

    private static Bill bill(List<PlanPhase> phases, List<MeteredDay> days, Money credits) {
        return Bill.of(MARCH, credits.currency(), CalculateBill.charges(MARCH, phases, days), credits);
    }

    private static PlanPhase monthly(LocalDate start, Plan plan) {
        return new PlanPhase(start, plan, BillingCycle.MONTHLY, false, FIRST, END);
    }

    private static MeteredDay day(int dayOfMonth, long calls, long plots) {
        return new MeteredDay(day(dayOfMonth), calls, 0, 0, plots);
    }

    private static LocalDate day(int dayOfMonth) {
        return FIRST.withDayOfMonth(dayOfMonth);
    }

    private static Money naira(long naira) {
        return Money.of(naira * 100, "NGN");
    }
}
