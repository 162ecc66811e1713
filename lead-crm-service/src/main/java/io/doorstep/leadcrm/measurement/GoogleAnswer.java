package io.doorstep.leadcrm.measurement;

/// Every way in which Google Analytics answers.
sealed interface GoogleAnswer {

    /// It has what was sent, which does not mean that it likes it.
    record Taken(String body) implements GoogleAnswer {}

    /// It does not want this, however often it is sent.
    record Refused(String reason) implements GoogleAnswer {}

    /// It is not there now, or wants a rest.
    record Away(String reason) implements GoogleAnswer {}
}
