/// Federation over REST, and where browsers come back from providers.
@NullMarked
package io.doorstep.identity.federation.web;

import org.jspecify.annotations.NullMarked;
