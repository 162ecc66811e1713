/// Erasure: a service's part in letting go of people who are no members. It says what it keeps by a `CustomerFacts`,
/// the rest is here: the request comes by an event, and that the part is done is told by another.
///
/// In: `person.erasure-requested`. Out: `person.erasure-part-finished`.
@NullMarked
package io.doorstep.kit.erasure;

import org.jspecify.annotations.NullMarked;
