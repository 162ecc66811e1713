package io.doorstep.gateway.quota;

/// What one audience of a tenant shares.
record TenantBuckets(Bucket bulk, Bucket hour, Bucket day) {

    static TenantBuckets of(Buckets buckets, TenantAudience owner) {
        return new TenantBuckets(
                buckets.shared("tenant", owner), buckets.shared("tenant", owner), buckets.shared("tenant", owner));
    }

    /// In the order of the plan's policies.
    Bucket[] after(Bucket burst, CallContext context, Plan plan) {
        int common = context == CallContext.BULK ? 3 : 2;
        Bucket[] all = new Bucket[plan.policies().size()];
        all[0] = burst;
        if (context == CallContext.BULK) {
            all[1] = bulk;
        }
        all[common - 1] = hour;
        if (all.length > common) {
            all[common] = day;
        }
        return all;
    }
}
