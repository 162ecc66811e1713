package io.doorstep.notification.account;

/// What a link is for, with the template that words its mail.
public enum LinkPurpose {
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
