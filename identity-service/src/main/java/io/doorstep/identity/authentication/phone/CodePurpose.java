package io.doorstep.identity.authentication.phone;

/// What a code that was sent is good for.
public enum CodePurpose {
    VERIFY_PHONE,
    STEP_UP
}
