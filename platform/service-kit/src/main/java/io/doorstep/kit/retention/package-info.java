/// Retention: a service's part in keeping things no longer than an organization says. It says what it keeps by
/// `RetainedRows`, the rest is here: the rules come by an event, a job a day deletes or, in a dry run, counts, and what
/// came of it is told. Tables, in the database of each service: `retention_rule`, `held_person`.
///
/// In: `retention.policy-changed`, `legal-hold.changed`. Out: `retention.enforced`.
@NullMarked
package io.doorstep.kit.retention;

import org.jspecify.annotations.NullMarked;
