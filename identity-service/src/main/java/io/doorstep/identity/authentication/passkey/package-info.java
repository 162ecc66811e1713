/// Passkeys (WebAuthn): keys that a device keeps for a person and gives out for a finger or a face. One is two factors
/// in itself, and tells by itself whose it is.
@NullMarked
package io.doorstep.identity.authentication.passkey;

import org.jspecify.annotations.NullMarked;
