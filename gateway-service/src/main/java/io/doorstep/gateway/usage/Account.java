package io.doorstep.gateway.usage;

import io.doorstep.gateway.authentication.Caller;
import java.util.UUID;

/// Whose calls are counted together.
record Account(UUID tenant, String credentialKind, String credential) {

    private static final String TOGETHER = "";

    /// A business's visitors count together.
    static Account of(Caller caller) {
        String credential = caller.kind().worksForTheBusiness() ? caller.credential() : TOGETHER;
        return new Account(caller.tenantId(), caller.kind().claim(), credential);
    }

    /// All of a business.
    static Account ofTenant(UUID tenant) {
        return new Account(tenant, TOGETHER, TOGETHER);
    }

    /// All of a business by one kind of credential.
    Account withoutCredential() {
        return new Account(tenant, credentialKind, TOGETHER);
    }
}
