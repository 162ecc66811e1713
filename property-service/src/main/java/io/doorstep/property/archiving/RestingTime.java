package io.doorstep.property.archiving;

import org.jspecify.annotations.Nullable;

/// After how many days of rest listings are put away; absent means never.
///
/// @param soldAfter since the sale, or the last change after it
/// @param unchangedAfter drafts, published ones and those under offer, since their last change
record RestingTime(@Nullable Integer soldAfter, @Nullable Integer unchangedAfter) {

    boolean isOff() {
        return soldAfter == null && unchangedAfter == null;
    }
}
