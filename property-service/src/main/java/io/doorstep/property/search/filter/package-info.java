/// What a search can ask for, and in which order.
@NullMarked
package io.doorstep.property.search.filter;

import org.jspecify.annotations.NullMarked;
