/// Idempotency keys: an unsafe request that is repeated takes effect once and gets the first answer again.
///
/// Table: `idempotency_key`. The answer is stored in the transaction of the effect, so a crash leaves both or neither.
@NullMarked
package io.doorstep.kit.idempotency;

import org.jspecify.annotations.NullMarked;
