/// Search over REST.
@NamedInterface("parameters")
@NullMarked
package io.doorstep.property.search.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
