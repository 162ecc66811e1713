/// Retention over REST.
@NullMarked
package io.doorstep.identity.retention.web;

import org.jspecify.annotations.NullMarked;
