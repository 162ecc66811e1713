/// Organizations over REST.
@NullMarked
package io.doorstep.identity.organization.web;

import org.jspecify.annotations.NullMarked;
