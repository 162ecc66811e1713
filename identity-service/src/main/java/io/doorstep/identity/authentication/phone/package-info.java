/// Phones: which number is whose, and the codes that are sent there before something dangerous.
@NamedInterface("phone")
@NullMarked
package io.doorstep.identity.authentication.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
