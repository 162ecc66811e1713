/// Work that a business has done by a workflow of its own outside, and that its service does whenever the workflow does
/// not.
///
/// A run is stored in the transaction of its cause, asked of the workflow by a signed message, and settled once: by a
/// signed callback in time, or by the watchdog at its deadline. So nothing ever waits for a workflow for good, and a
/// callback that comes twice, late or not at all changes nothing.
///
/// A service names its kinds of work ([WorkKind]), says how each is done ([DelegatedWork]), and has two tables,
/// `workflow_connection` and `workflow_run` (the ledger), as lead-crm's migration V38 makes them; what a run is about
/// has a column of its own for each kind. Addresses, permissions and what is shown of a run are the service's own.
@NullMarked
package io.doorstep.workflowkit;

import org.jspecify.annotations.NullMarked;
