package io.doorstep.gateway.authentication;

/// How the question who calls is answered.
public sealed interface Authentication {

    /// @param bearer the value of the `Authorization` header that services are to see
    record Known(Caller caller, String bearer) implements Authentication {}

    record Nobody() implements Authentication {}

    record Refused(String code, String detail) implements Authentication {}

    /// Identity does not answer, so nothing can be said.
    record Undecided() implements Authentication {}
}
