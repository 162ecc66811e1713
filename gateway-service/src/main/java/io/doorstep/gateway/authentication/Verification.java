package io.doorstep.gateway.authentication;

/// How the check of a token ends.
sealed interface Verification {

    record Verified(VerifiedToken token) implements Verification {}

    record Rejected(String reason) implements Verification {}

    record Impossible() implements Verification {}
}
