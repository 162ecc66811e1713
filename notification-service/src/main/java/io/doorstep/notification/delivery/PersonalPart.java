package io.doorstep.notification.delivery;

import java.util.Map;

/// What an e-mail says that is not kept here: its address and a secret link, asked for at the moment of sending.
sealed interface PersonalPart {

    /// The e-mail has all that it says.
    record NotNeeded() implements PersonalPart {}

    record Asked(String address, String name, Map<String, String> facts) implements PersonalPart {

        /// A record would print the link.
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /// There is nothing to say any more.
    record Gone(String reason) implements PersonalPart {}

    record NotNow(String reason) implements PersonalPart {}
}
