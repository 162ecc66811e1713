package io.doorstep.identity.authentication.secondfactor;

import java.time.Duration;
import java.util.List;

/// Every way in which setting up an app can end.
sealed interface EnrolOutcome {

    /// @param backupCodes shown this once
    record Enabled(List<String> backupCodes) implements EnrolOutcome {

        /// A record would print the codes.
        @Override
        public String toString() {
            return "Enabled";
        }
    }

    record WrongCode() implements EnrolOutcome {}

    record TooManyTries(Duration retryAfter) implements EnrolOutcome {}

    /// Nothing was begun, or it is on already.
    record NothingToConfirm() implements EnrolOutcome {}
}
