/// People over REST.
@NullMarked
package io.doorstep.leadcrm.person.web;

import org.jspecify.annotations.NullMarked;
