package io.doorstep.kit.retention;

/// One kind of things that a service keeps for as long as an organization says. Whoever is in `held_person` has a right
/// that the own things stay, which the condition has to leave alone.
public interface RetainedRows {

    /// As the organization's rules name it.
    String category();

    /// The table, whose rows are known by `id`; what belongs to a row must go with it.
    String table();

    /// Which rows may go: SQL over the row `kept` and the time `:before`.
    String condition();
}
