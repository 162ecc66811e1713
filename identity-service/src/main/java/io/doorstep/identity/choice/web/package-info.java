/// Privacy choices over REST.
@NullMarked
package io.doorstep.identity.choice.web;

import org.jspecify.annotations.NullMarked;
