package io.doorstep.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.subscription.PlanPhase;
import io.doorstep.billing.usage.MeteredDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class BillPropertyTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 4, 1);
    private static final BilledPeriod MARCH = new BilledPeriod(FIRST, END);

    /// BILL-26, BILL-27, BILL-28
    @Property
    void theTotalIsTheClosedFormForAnyUsage(
            @ForAll Plan plan,
            @ForAll("usage") List<MeteredDay> days,
            @ForAll @LongRange(max = 100_000_000) long creditBalance) {
        PlanPhase phase = new PlanPhase(FIRST, plan, BillingCycle.MONTHLY, false, FIRST, END);
        Bill bill = bill(List.of(phase), days, creditBalance);

        long extraPlots = 0;
        long extraCalls = 0;
        for (MeteredDay day : days) {
            extraPlots = Math.max(extraPlots, day.plots() - plan.limits().maxPlots());
            extraCalls += Math.max(0, day.apiCalls() - plan.limits().maxApiCallsDaily());
        }
        long overage = extraPlots * 300_00 + (plan.overage().callsAllowed() ? (extraCalls + 999) / 1_000 * 100_00 : 0);
        long amount = Math.max(0, plan.fee(BillingCycle.MONTHLY).amount() + overage - creditBalance);
        long tax = BigDecimal.valueOf(amount)
                .multiply(new BigDecimal("0.075"))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();

        assertThat(bill.overage().amount()).isEqualTo(overage);
        assertThat(bill.amount().amount()).isEqualTo(amount);
        assertThat(bill.tax().amount()).isEqualTo(tax);
        assertThat(bill.total().amount()).isEqualTo(amount + tax);
    }

    /// BILL-26
    @Property
    void theLinesAddUpToTheAmount(
            @ForAll("upgrades") List<PlanPhase> phases,
            @ForAll("usage") List<MeteredDay> days,
            @ForAll @LongRange(max = 100_000_000) long creditBalance) {
        Bill bill = bill(phases, days, creditBalance);
        long lines =
                bill.lines().stream().mapToLong(line -> line.amount().amount()).sum();
        assertThat(bill.amount().amount()).isEqualTo(lines);
    }

    /// BILL-26
    @Property
    void theOrderInWhichDaysAreReadDoesNotMatter(@ForAll("usage") List<MeteredDay> days, @ForAll Random chance) {
        List<PlanPhase> phase =
                List.of(new PlanPhase(FIRST, Plan.PROFESSIONAL, BillingCycle.MONTHLY, false, FIRST, END));
        List<MeteredDay> shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, chance);
        assertThat(bill(phase, shuffled, 0).total())
                .isEqualTo(bill(phase, days, 0).total());
    }

    /// BILL-02
    @Property
    void anySequenceOfUpgradesCostsEachPlanForItsDays(@ForAll("upgrades") List<PlanPhase> phases) {
        long fee = bill(phases, List.of(), 0).fee().amount();

        long closedForm = 0;
        for (int i = 0; i < phases.size(); i++) {
            PlanPhase phase = phases.get(i);
            int until = i + 1 < phases.size() ? phases.get(i + 1).startsOn().getDayOfMonth() : 32;
            Money monthly = phase.plan().fee(BillingCycle.MONTHLY);
            closedForm += restFrom(phase.startsOn().getDayOfMonth(), monthly) - restFrom(until, monthly);
        }
        assertThat(fee).isEqualTo(closedForm);
    }

    /// What a fee comes to from a day of March on, half up to the kobo.
    private static long restFrom(int dayOfMonth, Money fee) {
        return BigDecimal.valueOf(fee.amount())
                .multiply(BigDecimal.valueOf(32L - dayOfMonth))
                .divide(BigDecimal.valueOf(31), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static Bill bill(List<PlanPhase> phases, List<MeteredDay> days, long creditBalance) {
        Money credits = Money.of(creditBalance, "NGN");
        return Bill.of(MARCH, credits.currency(), CalculateBill.charges(MARCH, phases, days), credits);
    }

    @Provide
    Arbitrary<List<MeteredDay>> usage() {
        Arbitrary<Long> calls = Arbitraries.longs().between(0, 1_000_000);
        Arbitrary<Long> plots = Arbitraries.longs().between(0, 100_000);
        return Combinators.combine(calls.list().ofSize(31), plots.list().ofSize(31))
                .as((callsOf, plotsOf) -> {
                    List<MeteredDay> days = new ArrayList<>();
                    for (int day = 0; day < 31; day++) {
                        days.add(new MeteredDay(FIRST.plusDays(day), callsOf.get(day), 0, 0, plotsOf.get(day)));
                    }
                    return days;
                });
    }

    @Provide
    Arbitrary<List<PlanPhase>> upgrades() {
        return Arbitraries.integers()
                .between(2, 31)
                .set()
                .ofMaxSize(2)
                .map(days -> days.stream().sorted().toList())
                .map(days -> {
                    List<PlanPhase> phases = new ArrayList<>();
                    phases.add(phase(1, Plan.STARTER));
                    for (int i = 0; i < days.size(); i++) {
                        phases.add(phase(days.get(i), Plan.values()[i + 1]));
                    }
                    return phases;
                });
    }

    private static PlanPhase phase(int dayOfMonth, Plan plan) {
        return new PlanPhase(FIRST.withDayOfMonth(dayOfMonth), plan, BillingCycle.MONTHLY, false, FIRST, END);
    }
}
