package io.doorstep.leadcrm.duplicate.likeness;

import java.util.Locale;

/// One sign that was found, and what it weighs.
///
/// @param bits the binary logarithm of how much likelier the sign makes it that they are one
record Evidence(Sign sign, double bits) {

    String inWords() {
        return String.format(Locale.ROOT, "%s (%+.1f)", sign.text(), bits);
    }
}
