/// Tenancy: which business the running code works for, and the two walls between businesses.
///
/// The tenant is bound once at the edge (token, event or job) and read by Hibernate's `@TenantId` and by PostgreSQL's
/// row-level security.
@NullMarked
package io.doorstep.kit.tenancy;

import org.jspecify.annotations.NullMarked;
