package io.doorstep.identity.entrance;

/// The pages, each with the operation that it calls.
enum EntrancePage {
    ACCEPT_INVITATION("invitation", "/api/v1/auth/accept-invitation", true),
    RESET_PASSWORD("reset", "/api/v1/auth/password/reset", true),
    VERIFY_EMAIL("verify", "/api/v1/auth/email/verify", false);

    private final String texts;
    private final String operation;
    private final boolean wantsPassword;

    EntrancePage(String texts, String operation, boolean wantsPassword) {
        this.texts = texts;
        this.operation = operation;
        this.wantsPassword = wantsPassword;
    }

    /// What its texts begin with.
    String texts() {
        return texts;
    }

    String operation() {
        return operation;
    }

    boolean wantsPassword() {
        return wantsPassword;
    }
}
