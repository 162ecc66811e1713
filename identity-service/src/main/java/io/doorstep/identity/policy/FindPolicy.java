package io.doorstep.identity.policy;

import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells what the bound organization demands.
@Component
public class FindPolicy {

    private final SecurityPolicies policies;
    private final SessionDefaults defaults;

    FindPolicy(SecurityPolicies policies, SessionDefaults defaults) {
        this.policies = policies;
        this.defaults = defaults;
    }

    @Transactional(readOnly = true)
    public PolicyView current() {
        return policies.findById(Tenancy.current())
                .map(policy -> policy.view(defaults.limits()))
                .orElseGet(() -> new PolicyView(0, PasswordRules.DEFAULT, defaults.limits()));
    }
}
