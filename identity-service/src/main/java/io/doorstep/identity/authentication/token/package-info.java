/// Tokens: the signing keys, their rotation and publication, and every token that is signed with them.
@NullMarked
package io.doorstep.identity.authentication.token;

import org.jspecify.annotations.NullMarked;
