/// Numbers over REST.
@NullMarked
package io.doorstep.leadcrm.analytics.web;

import org.jspecify.annotations.NullMarked;
