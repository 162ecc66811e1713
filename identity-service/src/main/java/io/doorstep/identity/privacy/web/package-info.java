/// Privacy over REST.
@NullMarked
package io.doorstep.identity.privacy.web;

import org.jspecify.annotations.NullMarked;
