package io.doorstep.identity.authentication;

import io.doorstep.identity.membership.EmailAddress;

/// What somebody says who registers a business.
///
/// @param locale BCP 47
/// @param timezone IANA
record Registration(
        String organizationName, String name, EmailAddress email, String password, String locale, String timezone) {

    /// A record would print the password.
    @Override
    public String toString() {
        return "Registration[" + organizationName + "]";
    }
}
