/// Search over REST.
@NullMarked
package io.doorstep.property.search.web;

import org.jspecify.annotations.NullMarked;
