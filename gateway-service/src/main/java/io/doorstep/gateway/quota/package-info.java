/// Quota: how often a business, its people, its programs and its visitors may call, and for what.
/// In: `subscription.changed`. Out: nothing. Tables: none, counters are in memory; several gateways share them in
/// Redis.
@ApplicationModule(
        displayName = "Quota",
        allowedDependencies = {"authentication", "edge", "news"})
@NullMarked
package io.doorstep.gateway.quota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
