/// Recovery: links by mail that prove an address, to choose another password or to verify the address itself.
@NullMarked
package io.doorstep.identity.authentication.recovery;

import org.jspecify.annotations.NullMarked;
