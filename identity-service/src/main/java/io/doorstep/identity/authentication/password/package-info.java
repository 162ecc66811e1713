/// Passwords: hashed with Argon2id by a bounded number at once, and guessed at no more often than the limit says.
@NullMarked
package io.doorstep.identity.authentication.password;

import org.jspecify.annotations.NullMarked;
