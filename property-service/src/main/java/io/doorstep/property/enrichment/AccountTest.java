package io.doorstep.property.enrichment;

/// Every way in which the test of a key can end.
sealed interface AccountTest {

    /// It is taken.
    record Works() implements AccountTest {}

    /// It is not, or nobody can say now.
    ///
    /// @param refused whether it will not be taken before somebody mends it
    record Fails(String reason, boolean refused) implements AccountTest {}
}
