/// The main story: a visitor's question becomes a lead, and everybody who should know of it knows.
@NullMarked
package io.doorstep.systemtests.story;

import org.jspecify.annotations.NullMarked;
