package io.doorstep.notification.identity;

/// Every way in which a question to identity can end.
public sealed interface Reply<T> {

    record Told<T>(T what) implements Reply<T> {

        /// A record would print what is secret.
        @Override
        public String toString() {
            return "Told";
        }
    }

    /// There is nothing, or nothing any more.
    record Gone<T>() implements Reply<T> {}

    /// Identity is away; it is worth asking again.
    record NotNow<T>(String reason) implements Reply<T> {}
}
