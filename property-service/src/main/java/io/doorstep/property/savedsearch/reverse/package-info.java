/// The searches of a tenant turned round: an index of what they ask for, in which a listing looks for those that it
/// answers.
@NullMarked
package io.doorstep.property.savedsearch.reverse;

import org.jspecify.annotations.NullMarked;
