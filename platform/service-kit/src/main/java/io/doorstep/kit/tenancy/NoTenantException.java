package io.doorstep.kit.tenancy;

/// Code that works for a tenant ran without one; nothing was read or written.
public final class NoTenantException extends IllegalStateException {

    NoTenantException() {
        super("No tenant is bound: bind it at the edge with Tenancy.runAs");
    }
}
