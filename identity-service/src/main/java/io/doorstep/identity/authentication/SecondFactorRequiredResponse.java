package io.doorstep.identity.authentication;

/// @param challenge to be sent back with the code within five minutes
record SecondFactorRequiredResponse(boolean secondFactorRequired, String challenge) implements LogInResponse {

    /// A record would print the challenge.
    @Override
    public String toString() {
        return "SecondFactorRequiredResponse";
    }
}
