/// Accounts: what is told of them on the wire, so that their owners hear of it by mail.
@NullMarked
package io.doorstep.identity.authentication.account;

import org.jspecify.annotations.NullMarked;
