/// Likeness: how probable it is that two descriptions are of one person, and why, after Fellegi and Sunter.
@NullMarked
package io.doorstep.leadcrm.duplicate.likeness;

import org.jspecify.annotations.NullMarked;
