/// identity-service: who exists and what they may do; it signs every token.
@NullMarked
package io.doorstep.identity;

import org.jspecify.annotations.NullMarked;
