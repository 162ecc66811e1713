/// Members over REST.
@NullMarked
package io.doorstep.identity.membership.web;

import org.jspecify.annotations.NullMarked;
