package io.doorstep.identity.authentication.token;

/// A key is published before it signs, and after it has signed.
enum KeyState {
    NEXT,
    ACTIVE,
    RETIRED
}
