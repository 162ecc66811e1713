/// Learning: trees grown from what became of others, turned into probabilities, and judged on those they never saw.
///
/// It knows columns of numbers only; what may become a column is decided outside, in `Fact`.
@NullMarked
package io.doorstep.leadcrm.scoring.learning;

import org.jspecify.annotations.NullMarked;
