package io.doorstep.gateway.tenant;

import io.doorstep.gateway.authentication.Authentication.Known;

/// How the binding of a request to a tenant ends.
public sealed interface TenantBinding {

    record Bound(Known caller) implements TenantBinding {}

    /// An open path, and nobody in particular.
    record Unbound() implements TenantBinding {}

    record Unauthenticated(String code, String detail) implements TenantBinding {}

    record WrongTenant() implements TenantBinding {}

    record NoSuchAddress() implements TenantBinding {}

    record Undecided() implements TenantBinding {}
}
