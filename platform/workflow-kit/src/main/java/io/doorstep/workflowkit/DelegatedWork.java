package io.doorstep.workflowkit;

import io.doorstep.kit.web.FieldProblem;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A kind of work, as a workflow does it and as we do it ourselves. All of it happens in the transaction of the run.
public interface DelegatedWork {

    WorkKind kind();

    /// A run has begun, in the transaction of its cause.
    default void begun(RunView run) {}

    /// @return what the workflow has to know; nothing when there is nothing to do any more
    Optional<ObjectNode> describe(RunView run);

    /// Reads an answer and changes nothing.
    Reading read(RunView run, JsonNode answer);

    /// Does what the workflow says.
    ///
    /// @param understood from reading its answer
    /// @return whether there was something to do it to
    boolean accept(RunView run, JsonNode understood);

    /// What the ledger keeps of an answer that was read.
    default JsonNode entry(JsonNode understood) {
        return understood;
    }

    /// @param because why the workflow has not done it
    /// @return the result; nothing when there is nothing to do any more
    Optional<JsonNode> doIt(RunView run, String because);

    /// What an answer comes to.
    sealed interface Reading {

        /// @param result as it is accepted
        record Understood(JsonNode result) implements Reading {}

        /// The workflow says that it will not do it.
        record Declined(String because) implements Reading {}

        /// It cannot hold; each problem says what to do.
        record Refused(List<FieldProblem> problems) implements Reading {}
    }
}
