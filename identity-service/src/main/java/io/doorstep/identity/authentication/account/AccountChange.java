package io.doorstep.identity.authentication.account;

/// What its owner must hear of that has been done to an account.
public enum AccountChange {
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    SECOND_FACTOR_ENABLED,
    SECOND_FACTOR_DISABLED,
    BACKUP_CODES_REPLACED,
    PHONE_VERIFIED,
    PHONE_REMOVED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED
}
