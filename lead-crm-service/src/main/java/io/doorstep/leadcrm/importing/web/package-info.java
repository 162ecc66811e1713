/// Imports over REST.
@NullMarked
package io.doorstep.leadcrm.importing.web;

import org.jspecify.annotations.NullMarked;
