package io.doorstep.notification.delivery;

/// What a link is for, with the template that words its mail.
public enum LinkPurpose {
    INVITATION("member-invited"),
    RESET_PASSWORD("password-reset"),
    VERIFY_EMAIL("email-verification");

    private final String template;

    LinkPurpose(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }
}
