package io.doorstep.leadcrm.person;

/// Why a contact is of no use as it is.
public enum UnreachableReason {
    NO_CONTACT_GIVEN("Neither an e-mail address nor a phone number was given"),
    EMAIL_UNREADABLE("The e-mail address cannot be read, and no phone number was given"),
    PHONE_UNREADABLE("The phone number cannot be read, and no e-mail address was given"),
    EMAIL_AND_PHONE_UNREADABLE("Neither the e-mail address nor the phone number can be read");

    private final String text;

    UnreachableReason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static UnreachableReason of(boolean emailGiven, boolean phoneGiven) {
        if (emailGiven) {
            return phoneGiven ? EMAIL_AND_PHONE_UNREADABLE : EMAIL_UNREADABLE;
        }
        return phoneGiven ? PHONE_UNREADABLE : NO_CONTACT_GIVEN;
    }
}
