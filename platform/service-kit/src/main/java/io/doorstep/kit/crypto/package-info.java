/// Encryption of single fields: AES-256-GCM by Tink, the key's id in each value, the tenant bound in.
@NullMarked
package io.doorstep.kit.crypto;

import org.jspecify.annotations.NullMarked;
