package io.doorstep.identity.policy;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets what the bound organization demands; passwords are held to it when they are chosen next, sessions when they go
/// on.
@Component
public class ChangePolicy {

    private final SecurityPolicies policies;
    private final FindPolicy findPolicy;

    ChangePolicy(SecurityPolicies policies, FindPolicy findPolicy) {
        this.policies = policies;
        this.findPolicy = findPolicy;
    }

    @Transactional
    public PolicyView change(
            PasswordRules password,
            @Nullable Integer idleMinutes,
            @Nullable Integer absoluteMinutes,
            @Nullable String ifMatch) {
        ETags.check(ifMatch, findPolicy.current().version());
        SecurityPolicy policy =
                policies.findById(Tenancy.current()).orElseGet(() -> new SecurityPolicy(Tenancy.current()));
        policy.become(password, idleMinutes, absoluteMinutes);
        policies.saveAndFlush(policy);
        return findPolicy.current();
    }
}
