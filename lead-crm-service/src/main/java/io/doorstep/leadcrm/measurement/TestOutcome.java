package io.doorstep.leadcrm.measurement;

import java.util.List;

/// Every way in which the test of a connection can end.
sealed interface TestOutcome {

    /// Google would take what we send.
    record Works() implements TestOutcome {}

    /// It would not.
    record Flawed(List<Flaw> flaws) implements TestOutcome {}

    /// It did not say.
    record Unanswered(String reason) implements TestOutcome {}

    /// Nothing is connected.
    record NotConnected() implements TestOutcome {}
}
