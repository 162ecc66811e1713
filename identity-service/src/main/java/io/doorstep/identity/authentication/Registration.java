package io.doorstep.identity.authentication;

import io.doorstep.identity.membership.EmailAddress;
import java.util.List;

/// What somebody says who registers a business.
///
/// @param locale BCP 47
/// @param timezone IANA
/// @param agreedTo what the person has agreed to
record Registration(
        String organizationName,
        String name,
        EmailAddress email,
        String password,
        String locale,
        String timezone,
        List<ShownText> agreedTo) {

    /// A record would print the password.
    @Override
    public String toString() {
        return "Registration[" + organizationName + "]";
    }
}
