package io.doorstep.leadcrm.erasure;

/// How fetching an export can end.
sealed interface FileOutcome {

    record Found(String json) implements FileOutcome {

        /// A record would print the facts.
        @Override
        public String toString() {
            return "Found";
        }
    }

    record Expired() implements FileOutcome {}

    record NoSuchFile() implements FileOutcome {}
}
