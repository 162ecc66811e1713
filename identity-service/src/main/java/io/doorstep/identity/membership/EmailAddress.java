package io.doorstep.identity.membership;

import java.util.Locale;

/// An address to sign in with; upper and lower case do not matter.
public record EmailAddress(String text) {

    public EmailAddress {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /// Whose mail server it belongs to.
    public String domain() {
        return text.substring(text.lastIndexOf('@') + 1);
    }
}
