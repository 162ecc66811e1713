package io.doorstep.identity.privacy;

/// Every way in which fetching an export can end.
public sealed interface FileOutcome {

    record Found(String json) implements FileOutcome {

        /// A record would print the facts.
        @Override
        public String toString() {
            return "Found";
        }
    }

    /// The first part is still being put together.
    record NotReady() implements FileOutcome {}

    record Expired() implements FileOutcome {}

    record NoSuchFile() implements FileOutcome {}
}
