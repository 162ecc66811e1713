package io.doorstep.identity.consent;

/// Every way in which recording a consent can end.
public sealed interface ConsentOutcome {

    record Recorded(ConsentView consent) implements ConsentOutcome {}

    /// It was not the text of today that the person had before them.
    record AnotherText(String current) implements ConsentOutcome {}

    /// The account rests on it.
    record NotWithdrawable() implements ConsentOutcome {}
}
