/// The timeline and the notes over HTTP.
@NullMarked
package io.doorstep.leadcrm.timeline.web;

import org.jspecify.annotations.NullMarked;
