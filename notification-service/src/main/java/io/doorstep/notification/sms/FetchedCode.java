package io.doorstep.notification.sms;

/// What identity says of a code at the moment of sending.
sealed interface FetchedCode {

    record Told(String number, String code) implements FetchedCode {

        /// A record would print the code.
        @Override
        public String toString() {
            return "Told";
        }
    }

    /// It is used, has expired, or another one has taken its place.
    record Gone() implements FetchedCode {}

    record NotNow(String reason) implements FetchedCode {}
}
