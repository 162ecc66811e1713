/// Security: every service verifies the token itself, and each operation names the permission that it needs.
@NullMarked
package io.doorstep.kit.security;

import org.jspecify.annotations.NullMarked;
