package io.doorstep.kit.tenancy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The tenant that the running code works for.
public final class Tenancy {

    /// Owns nothing: what code without a tenant gets to see.
    static final UUID NOBODY = new UUID(0, 0);

    private static final ScopedValue<UUID> TENANT = ScopedValue.newInstance();

    private Tenancy() {}

    /// @throws NoTenantException when nothing bound a tenant
    public static UUID current() {
        return find().orElseThrow(NoTenantException::new);
    }

    public static Optional<UUID> find() {
        return TENANT.isBound() ? Optional.of(TENANT.get()) : Optional.empty();
    }

    public static void runAs(UUID tenant, Runnable work) {
        ScopedValue.where(TENANT, tenant).run(work);
    }

    public static <T> T callAs(UUID tenant, Supplier<T> work) {
        return ScopedValue.where(TENANT, tenant).call(work::get);
    }

    /// Runs work that may throw checked exceptions, such as the rest of a filter chain.
    public static <T, X extends Throwable> T callAsThrowing(UUID tenant, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(TENANT, tenant).call(work);
    }
}
