/// Usage: what each business used on each day (UTC), exact however often and in whatever order the events arrive.
///
/// In: `api.called`, `ai.tokens-used`, `listing.published|drafted|archived|sold|deleted`, `unit.offered|withdrawn`,
/// `member.joined|updated|deactivated`.
/// Out: `usage.limit-reached`. Tables: `usage_day`, `usage_intake`, `usage_rejection`, `usage_closing`,
/// `plot_transition`, `plot_day`, `seat`, `limit_notice`.
@ApplicationModule(
        displayName = "Usage",
        allowedDependencies = {"plan", "subscription"})
@NullMarked
package io.doorstep.billing.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
