package io.doorstep.billing.plan;

import java.time.Duration;

/// What every new business gets at no cost.
public final class Trial {

    public static final Plan PLAN = Plan.PROFESSIONAL;
    public static final Duration LENGTH = Duration.ofDays(14);
    public static final Duration WARNING = Duration.ofDays(3);

    private Trial() {}
}
