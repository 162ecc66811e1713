package io.doorstep.leadcrm.consent;

import java.util.Locale;

/// By which way somebody may be written to.
public enum ConsentChannel {
    EMAIL,
    SMS,
    ALL;

    /// As the wire has it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What we do not know is the widest: somebody who wants to hear no more hears no more.
    static ConsentChannel ofCode(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "email" -> EMAIL;
            case "sms" -> SMS;
            default -> ALL;
        };
    }
}
