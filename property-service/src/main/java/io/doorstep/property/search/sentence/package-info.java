/// Reads filters out of a sentence in plain English, by rules alone: the same sentence always means the same.
@NamedInterface("sentence")
@NullMarked
package io.doorstep.property.search.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
