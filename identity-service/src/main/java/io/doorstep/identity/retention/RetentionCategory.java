package io.doorstep.identity.retention;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of things that are kept for as long as an organization says, and within which bounds it may say so. The
/// audit log has a rule of its own.
public enum RetentionCategory {
    SESSIONS("sessions", 30, 730),
    NOTIFICATIONS("notifications", 7, 1825),
    EMAILS("e-mails", 30, 1825),
    CONVERSATIONS("conversations", 30, 3650),
    PEOPLE("people", 90, 3650);

    private final String key;
    private final int fewestDays;
    private final int mostDays;

    RetentionCategory(String key, int fewestDays, int mostDays) {
        this.key = key;
        this.fewestDays = fewestDays;
        this.mostDays = mostDays;
    }

    public String key() {
        return key;
    }

    public int fewestDays() {
        return fewestDays;
    }

    public int mostDays() {
        return mostDays;
    }

    boolean allows(int days) {
        return fewestDays <= days && days <= mostDays;
    }

    public static Optional<RetentionCategory> find(String key) {
        return Arrays.stream(values())
                .filter(category -> category.key.equals(key))
                .findFirst();
    }
}
