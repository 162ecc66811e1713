/// Signing in over REST, and the internal operation with which our other services get tokens.
@NullMarked
package io.doorstep.identity.authentication.web;

import org.jspecify.annotations.NullMarked;
