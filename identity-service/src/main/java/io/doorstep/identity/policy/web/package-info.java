/// The security policy over REST.
@NullMarked
package io.doorstep.identity.policy.web;

import org.jspecify.annotations.NullMarked;
