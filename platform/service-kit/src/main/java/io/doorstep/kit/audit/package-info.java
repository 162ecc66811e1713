/// Audit: every write to an entity becomes an `audit.recorded` event by itself, in the same transaction; so does every
/// file that an operation hands out.
@NullMarked
package io.doorstep.kit.audit;

import org.jspecify.annotations.NullMarked;
