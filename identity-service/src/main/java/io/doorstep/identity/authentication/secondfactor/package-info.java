/// Second factor: codes of an authenticator app (TOTP, RFC 6238), and backup codes for the day it is lost.
@NullMarked
package io.doorstep.identity.authentication.secondfactor;

import org.jspecify.annotations.NullMarked;
