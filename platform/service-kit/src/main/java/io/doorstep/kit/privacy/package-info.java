/// Privacy: a service's part in exporting and erasing what is known of a person. It says what it keeps by a
/// `PersonalFacts`, the rest is here: an export goes to identity past Kafka, and that the part is done is told by an
/// event.
///
/// In: `privacy.export-requested`, `privacy.erasure-requested`. Out: `privacy.part-finished`.
@NullMarked
package io.doorstep.kit.privacy;

import org.jspecify.annotations.NullMarked;
