/// Texts as vectors, so that «by the sea» finds «ocean front».
@NullMarked
package io.doorstep.property.search.meaning;

import org.jspecify.annotations.NullMarked;
