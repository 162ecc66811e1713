package io.doorstep.identity.authentication.password;

/// Every way in which a chosen password can be judged.
public sealed interface ChosenPassword {

    record Accepted(String hash) implements ChosenPassword {

        /// A record would print the hash.
        @Override
        public String toString() {
            return "Accepted";
        }
    }

    /// @param because continues «the password …»
    record Refused(String because) implements ChosenPassword {}

    record TooBusy() implements ChosenPassword {}
}
