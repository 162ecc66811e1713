package io.doorstep.campaign.suppression;

/// Why the gate let nobody be written to.
public enum StopReason {
    UNKNOWN_CONTACT("the contact is not known"),
    NO_ADDRESS("the contact has no e-mail address"),
    NO_CONSENT("the contact has not agreed to marketing"),
    OBJECTED("the contact has objected to messages of this kind"),
    SUPPRESSED("the address is on the suppression list");

    private final String words;

    StopReason(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
