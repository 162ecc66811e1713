/// Erasure: a service's part in letting go of people who are no members, and in showing what is kept of them. It says
/// what it keeps by a `CustomerFacts`, the rest is here: a request comes by an event. That the part of an erasure is
/// done is told by another; the part of an export goes to lead-crm past Kafka, which is its own word.
///
/// In: `person.erasure-requested`, `person.export-requested`. Out: `person.erasure-part-finished`.
@NullMarked
package io.doorstep.kit.erasure;

import org.jspecify.annotations.NullMarked;
