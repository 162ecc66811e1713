package io.doorstep.billing.plan;

import io.doorstep.billing.money.Money;
import java.time.Duration;
import java.util.Currency;

/// What a business can subscribe to; every number of a plan is here and nowhere else.
public enum Plan {
    STARTER("Starter", new PlanLimits(100, 1_000, 5, 100, 3), naira(25_000), naira(250_000), false, 7),
    PROFESSIONAL("Professional", new PlanLimits(1_000, 10_000, 20, 1_000, 15), naira(75_000), naira(750_000), true, 14),
    ENTERPRISE(
            "Enterprise",
            new PlanLimits(10_000, 100_000, 100, 25_000, 200),
            naira(250_000),
            naira(2_500_000),
            true,
            30);

    private final String title;
    private final PlanLimits limits;
    private final Money monthlyFee;
    private final Money yearlyFee;
    private final Overage overage;
    private final Duration grace;

    Plan(
            String title,
            PlanLimits limits,
            Money monthlyFee,
            Money yearlyFee,
            boolean mayExceedTheLimits,
            int daysOfGrace) {
        this.title = title;
        this.limits = limits;
        this.monthlyFee = monthlyFee;
        this.yearlyFee = yearlyFee;
        this.overage = new Overage(mayExceedTheLimits, mayExceedTheLimits, false, naira(300), naira(100));
        this.grace = Duration.ofDays(daysOfGrace);
    }

    public String title() {
        return title;
    }

    public PlanLimits limits() {
        return limits;
    }

    public Overage overage() {
        return overage;
    }

    /// How long a business that owes money works on.
    public Duration grace() {
        return grace;
    }

    public Currency currency() {
        return monthlyFee.currency();
    }

    public Money fee(BillingCycle cycle) {
        return switch (cycle) {
            case MONTHLY -> monthlyFee;
            case YEARLY -> yearlyFee;
        };
    }

    public boolean isAbove(Plan other) {
        return ordinal() > other.ordinal();
    }

    /// The plan that a business goes on with when its trial ends and it has chosen none.
    public Plan afterTrial() {
        return switch (this) {
            case STARTER, PROFESSIONAL -> STARTER;
            case ENTERPRISE -> ENTERPRISE;
        };
    }

    private static Money naira(long naira) {
        return Money.of(naira * 100, "NGN");
    }
}
