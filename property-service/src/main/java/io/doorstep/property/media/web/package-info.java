/// Media over REST, and the addresses at which pictures are served.
@NullMarked
package io.doorstep.property.media.web;

import org.jspecify.annotations.NullMarked;
