package io.doorstep.identity.authentication;

import java.util.List;

/// What somebody says who accepts an invitation.
///
/// @param password chosen now by somebody new, the account's own by somebody known
/// @param agreedTo what the person has agreed to
record Acceptance(String token, String password, List<ShownText> agreedTo) {

    /// A record would print token and password.
    @Override
    public String toString() {
        return "Acceptance";
    }
}
