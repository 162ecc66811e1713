package io.doorstep.localstack.mailbox;

import java.util.Map;

/// What the mailbox page answers; every answer says what a browser may do with it.
record Answer(int status, Map<String, String> headers, String body) {

    private static final String OWN_PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'";
    private static final String MAIL_PAGE =
            "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    static Answer page(String html) {
        return new Answer(200, headers("text/html; charset=utf-8", OWN_PAGE), html);
    }

    /// What somebody else wrote: shown in a sandbox, without scripts and without loading anything.
    static Answer foreignPage(String html) {
        return new Answer(200, headers("text/html; charset=utf-8", MAIL_PAGE), html);
    }

    static Answer json(String json) {
        return new Answer(200, headers("application/json", "default-src 'none'"), json);
    }

    static Answer text(int status, String text) {
        return new Answer(status, headers("text/plain; charset=utf-8", "default-src 'none'"), text);
    }

    private static Map<String, String> headers(String type, String policy) {
        return Map.of(
                "Content-Type", type,
                "Content-Security-Policy", policy,
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Cache-Control", "no-store");
    }
}
