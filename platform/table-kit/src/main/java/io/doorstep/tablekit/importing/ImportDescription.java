package io.doorstep.tablekit.importing;

/// What is told of an import.
public interface ImportDescription {

    /// The address under which it is told how the import goes.
    String href();
}
