package io.doorstep.campaign.suppression;

import java.util.Locale;

/// One spelling of an address, so that a suppression holds however it is written.
final class EmailAddress {

    private EmailAddress() {}

    static String normalize(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
