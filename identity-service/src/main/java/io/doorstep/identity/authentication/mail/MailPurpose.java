package io.doorstep.identity.authentication.mail;

/// What a mail with a link is for.
enum MailPurpose {
    INVITATION,
    RESET_PASSWORD,
    VERIFY_EMAIL
}
