package io.doorstep.identity.consent;

import java.util.Arrays;
import java.util.Optional;

/// What people are asked to agree to.
public enum ConsentPurpose {
    TERMS("terms", false),
    PRIVACY_NOTICE("privacy-notice", false),
    MARKETING_MAIL("marketing-mail", true);

    private final String key;
    private final boolean withdrawable;

    ConsentPurpose(String key, boolean withdrawable) {
        this.key = key;
        this.withdrawable = withdrawable;
    }

    public String key() {
        return key;
    }

    /// What the account rests on ends with the account alone.
    public boolean isWithdrawable() {
        return withdrawable;
    }

    public static Optional<ConsentPurpose> find(String key) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.key.equals(key))
                .findFirst();
    }
}
