/// Exports over REST.
@NullMarked
package io.doorstep.leadcrm.exporting.web;

import org.jspecify.annotations.NullMarked;
