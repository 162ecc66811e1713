/// JSON that is taken at its word: no number read out of a text, no fraction cut off without a word.
@NullMarked
package io.doorstep.kit.json;

import org.jspecify.annotations.NullMarked;
