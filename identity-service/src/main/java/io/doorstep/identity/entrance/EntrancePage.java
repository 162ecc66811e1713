package io.doorstep.identity.entrance;

/// The pages, each with the operation that it calls.
enum EntrancePage {
    ACCEPT_INVITATION("invitation", "mail-link", "/api/v1/auth/accept-invitation"),
    RESET_PASSWORD("reset", "mail-link", "/api/v1/auth/password/reset"),
    VERIFY_EMAIL("verify", "mail-link", "/api/v1/auth/email/verify"),
    CONSENT("consent", "consent", "/api/v1/oauth/consent"),
    SIGN_UP("sign-up", "sign-up", "/api/v1/auth/register"),
    SIGN_ON("sign-on", "sign-on", "/api/v1/auth/sso/exchange");

    private final String texts;
    private final String content;
    private final String operation;

    EntrancePage(String texts, String content, String operation) {
        this.texts = texts;
        this.content = content;
        this.operation = operation;
    }

    /// What its texts begin with.
    String texts() {
        return texts;
    }

    /// The name of its template and of its script.
    String content() {
        return content;
    }

    String operation() {
        return operation;
    }

    boolean wantsPassword() {
        return this != VERIFY_EMAIL && this != SIGN_ON;
    }

    boolean wantsNewPassword() {
        return this == RESET_PASSWORD || this == SIGN_UP;
    }

    boolean wantsAgreement() {
        return this == ACCEPT_INVITATION || this == SIGN_UP;
    }

    /// Whether its address holds what nobody else may see.
    boolean hasSecretAddress() {
        return this != CONSENT && this != SIGN_UP;
    }
}
