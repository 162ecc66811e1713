package io.doorstep.workflowkit;

import java.time.Duration;

/// A kind of work that a workflow outside can do for a business; a service names its kinds in an enum.
public interface WorkKind {

    /// As the tables hold it.
    String name();

    /// As it is written in addresses.
    String path();

    /// The type of the message that asks for it.
    String question();

    /// How long a workflow has where the business has not said.
    Duration patience();

    /// The column of `workflow_run` that holds what a run is about.
    String subjectColumn();

    /// As JDBC reads that column.
    Class<?> subjectType();
}
