package io.doorstep.identity.policy.web;

import io.doorstep.identity.policy.PasswordRules;
import io.doorstep.identity.policy.PolicyView;
import org.jspecify.annotations.Nullable;

record PolicyResponse(PasswordResponse password, SessionResponse session) {

    record PasswordResponse(
            int minLength,
            int maxLength,
            boolean upperCase,
            boolean lowerCase,
            boolean digit,
            boolean symbol,
            int history,
            @Nullable Integer expiryDays) {

        static PasswordResponse of(PasswordRules rules) {
            return new PasswordResponse(
                    rules.minLength(),
                    rules.maxLength(),
                    rules.upperCase(),
                    rules.lowerCase(),
                    rules.digit(),
                    rules.symbol(),
                    rules.history(),
                    rules.expiryDays());
        }
    }

    record SessionResponse(long idleMinutes, long absoluteMinutes) {}

    static PolicyResponse of(PolicyView policy) {
        return new PolicyResponse(
                PasswordResponse.of(policy.password()),
                new SessionResponse(
                        policy.session().idle().toMinutes(),
                        policy.session().absolute().toMinutes()));
    }
}
