package io.doorstep.identity.authentication.passkey;

/// What a challenge is good for; an answer to one is no answer to another.
public enum ChallengePurpose {
    REGISTER,
    SIGN_IN,
    STEP_UP
}
