package io.doorstep.leadcrm.delegation;

import io.doorstep.kit.web.FieldProblem;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A kind of work, as a workflow does it and as we do it ourselves. All of it happens in the transaction of the run.
interface DelegatedWork {

    WorkKind kind();

    /// @return what the workflow has to know; nothing when there is nothing to do any more
    Optional<ObjectNode> describe(RunView run);

    /// Reads an answer and changes nothing.
    Reading read(RunView run, JsonNode answer);

    /// Does what the workflow says.
    ///
    /// @param understood from reading its answer
    /// @return whether there was something to do it to
    boolean accept(RunView run, JsonNode understood);

    /// @return the result; nothing when there is nothing to do any more
    Optional<JsonNode> doIt(RunView run);

    /// What an answer comes to.
    sealed interface Reading {

        /// @param result as the ledger keeps it
        record Understood(JsonNode result) implements Reading {}

        /// It cannot hold; each problem says what to do.
        record Refused(List<FieldProblem> problems) implements Reading {}
    }
}
