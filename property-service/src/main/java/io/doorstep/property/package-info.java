/// What is for sale: listings, the files that bring them in, and the search over them.
@NullMarked
package io.doorstep.property;

import org.jspecify.annotations.NullMarked;
