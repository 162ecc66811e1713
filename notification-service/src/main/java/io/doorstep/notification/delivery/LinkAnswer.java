package io.doorstep.notification.delivery;

/// Every way in which asking for an e-mail's link can end.
sealed interface LinkAnswer {

    /// The e-mail has none.
    record NotNeeded() implements LinkAnswer {}

    record Fetched(String url) implements LinkAnswer {

        /// A record would print the link.
        @Override
        public String toString() {
            return "Fetched";
        }
    }

    /// It was used, or has expired.
    record Gone() implements LinkAnswer {}

    record Away(String reason) implements LinkAnswer {}
}
