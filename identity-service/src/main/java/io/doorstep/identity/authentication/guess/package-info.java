/// Guesses: passwords and codes that were tried for an account, counted together over every way to sign in.
///
/// Strangers share one count for an account; a device on which its owner has signed in before has one of its own, so
/// that an attack does not lock the owner out.
@NullMarked
package io.doorstep.identity.authentication.guess;

import org.jspecify.annotations.NullMarked;
