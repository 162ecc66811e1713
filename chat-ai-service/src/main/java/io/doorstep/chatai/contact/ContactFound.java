package io.doorstep.chatai.contact;

import org.jspecify.annotations.Nullable;

/// What one message says about its author.
///
/// @param remainder the message without addresses and numbers, so that a phone number is never read as a price
public record ContactFound(Contact contact, @Nullable Consent consent, String remainder) {
    public static ContactFound nothingIn(String text) {
        return new ContactFound(Contact.UNKNOWN, null, text);
    }

    public boolean reachable() {
        return contact.reachable();
    }
}
