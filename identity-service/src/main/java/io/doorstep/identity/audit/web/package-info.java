/// The audit log over REST.
@NullMarked
package io.doorstep.identity.audit.web;

import org.jspecify.annotations.NullMarked;
