package io.doorstep.identity.policy;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "security_policy")
class SecurityPolicy extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private int minLength;

    private int maxLength;

    private boolean upperCase;

    private boolean lowerCase;

    private boolean digit;

    private boolean symbol;

    private int history;

    private @Nullable Integer expiryDays;

    private @Nullable Integer sessionIdleMinutes;

    private @Nullable Integer sessionAbsoluteMinutes;

    protected SecurityPolicy() {}

    SecurityPolicy(UUID tenant) {
        this.id = tenant;
    }

    void become(PasswordRules password, @Nullable Integer idleMinutes, @Nullable Integer absoluteMinutes) {
        minLength = password.minLength();
        maxLength = password.maxLength();
        upperCase = password.upperCase();
        lowerCase = password.lowerCase();
        digit = password.digit();
        symbol = password.symbol();
        history = password.history();
        expiryDays = password.expiryDays();
        sessionIdleMinutes = idleMinutes;
        sessionAbsoluteMinutes = absoluteMinutes;
    }

    PolicyView view(SessionLimits defaults) {
        return new PolicyView(
                version == null ? 0 : version + 1,
                new PasswordRules(minLength, maxLength, upperCase, lowerCase, digit, symbol, history, expiryDays),
                new SessionLimits(
                        minutes(sessionIdleMinutes, defaults.idle()),
                        minutes(sessionAbsoluteMinutes, defaults.absolute())));
    }

    private static Duration minutes(@Nullable Integer wanted, Duration otherwise) {
        return wanted == null ? otherwise : Duration.ofMinutes(wanted);
    }
}
